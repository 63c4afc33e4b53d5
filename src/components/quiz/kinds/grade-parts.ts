/** Several graded parts as one verdict: right when all are, told part by part. */
import type { Grade } from "../answer.ts";

export interface GradedPart {
  readonly label: string;
  readonly grade: Grade;
}

/** The name of a part in front of what is said of it: "What the first one pays: …" */
export const partSaid = (label: string, said: string): string =>
  `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${said}`;

/** How many parts are wrong, where it is more than the one that is named. */
function othersSaid(wrong: number, all: number): string {
  if (wrong < 2) return "";
  if (wrong < all) return ` Of the ${all} parts, ${wrong} are not right.`;
  return all === 2 ? " Neither of the two parts is right." : ` None of the ${all} parts is right.`;
}

export function gradeParts(parts: readonly GradedPart[]): Grade {
  const wrong = parts.filter(({ grade }) => grade.verdict === "wrong");
  const [first] = wrong;
  if (!first) return { verdict: "right", reason: parts.map(({ grade }) => grade.reason).join(" ") };
  const named = wrong.find(({ grade }) => grade.mistake) ?? first;
  return {
    verdict: "wrong",
    reason: partSaid(named.label, named.grade.reason) + othersSaid(wrong.length, parts.length),
    mistake: named.grade.mistake,
  };
}
