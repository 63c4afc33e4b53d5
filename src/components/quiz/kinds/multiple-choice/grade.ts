import type { Kind } from "../kind.ts";
import { optionFaults } from "../option-faults.ts";
import type { MultipleChoiceKey, MultipleChoicePrompt } from "./schema.ts";

/** How many were chosen that do not belong, and how many that do were not. */
function countedSaid(extra: number, left: number): string {
  const chosen = `Of your choices, ${extra} ${extra === 1 ? "does" : "do"} not belong`;
  const missing = `f those that belong, ${left} ${left === 1 ? "is" : "are"} left out.`;
  if (extra === 0) return `O${missing}`;
  return left === 0 ? `${chosen}.` : `${chosen}, and o${missing}`;
}

/** A response is the chosen options' indices, ascending. */
export const multipleChoice: Kind<MultipleChoicePrompt, MultipleChoiceKey> = {
  blank: () => [],
  missing: (_prompt, response) => (response.length > 0 ? null : "Choose at least one option."),
  grade(_prompt, { right, mistakes }, response) {
    const chosen = new Set(response.map(Number));
    const extra = right.filter((isRight, index) => !isRight && chosen.has(index)).length;
    const left = right.filter((isRight, index) => isRight && !chosen.has(index)).length;
    if (extra + left === 0) return { verdict: "right", reason: "These, and no others." };
    const counted = countedSaid(extra, left);
    const mistake =
      mistakes.find((named, index) => named && right[index] !== chosen.has(index)) ?? undefined;
    return {
      verdict: "wrong",
      reason: mistake ? `${counted} ${mistake.feedback}` : counted,
      mistake,
    };
  },
  answer: (_prompt, { right }) =>
    right.flatMap((isRight, index) => (isRight ? [String(index)] : [])),
  mistakes: (_prompt, { right, mistakes }) =>
    mistakes.flatMap((mistake, marked) => {
      const response = right.flatMap((isRight, index) =>
        isRight !== (index === marked) ? [String(index)] : [],
      );
      // To leave out the only right option and choose no other is no answer.
      if (!mistake || response.length === 0) return [];
      return [{ misconception: mistake.misconception, response }];
    }),
  given: () => [],
  parts: ({ options }) => options.map(({ text }) => text),
  notes: (_prompt, { right, reasons }) =>
    reasons.map((text, index) => ({ right: right[index] ?? false, text })),
  touched: (_prompt, response) => response.map(Number),
  inWords: ({ options }, response) =>
    response.map((index) => options[Number(index)]?.text ?? "").join("; "),
  faults: ({ options }, { right, reasons }) => [
    ...optionFaults(options, reasons),
    ...(right.some(Boolean) ? [] : ["no option is right"]),
  ],
};
