/** Several graded parts as one verdict: right when all are, told part by part. */
import type { Grade } from "../answer.ts";

export interface GradedPart {
  readonly label: string;
  readonly grade: Grade;
}

/** The name of a part in front of what is said of it: "What the first one pays: …" */
export const partSaid = (label: string, said: string): string =>
  `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${said}`;

export function gradeParts(parts: readonly GradedPart[]): Grade {
  const wrong = parts.filter(({ grade }) => grade.verdict === "wrong");
  const [first] = wrong;
  if (!first) return { verdict: "right", reason: parts.map(({ grade }) => grade.reason).join(" ") };
  const named = wrong.find(({ grade }) => grade.mistake) ?? first;
  const others = wrong.length > 1 ? ` ${wrong.length} of ${parts.length} parts are not right.` : "";
  return {
    verdict: "wrong",
    reason: partSaid(named.label, named.grade.reason) + others,
    mistake: named.grade.mistake,
  };
}
