import type { Kind } from "../kind.ts";
import { optionFaults } from "../option-faults.ts";
import type { MultipleChoiceKey, MultipleChoicePrompt } from "./schema.ts";

/** A response is the chosen options' indices, ascending. */
export const multipleChoice: Kind<MultipleChoicePrompt, MultipleChoiceKey> = {
  blank: () => [],
  missing: (_prompt, response) => (response.length > 0 ? null : "Choose at least one option."),
  grade(_prompt, { right }, response) {
    const chosen = new Set(response.map(Number));
    const extra = right.filter((isRight, index) => !isRight && chosen.has(index)).length;
    const left = right.filter((isRight, index) => isRight && !chosen.has(index)).length;
    if (extra + left === 0) return { verdict: "right", reason: "These, and no others." };
    const parts = [
      ...(extra > 0 ? [`${extra} of your choices ${extra === 1 ? "does" : "do"} not belong`] : []),
      ...(left > 0 ? [`${left} that ${left === 1 ? "belongs is" : "belong are"} left out`] : []),
    ];
    return { verdict: "wrong", reason: `${parts.join(", and ")}.` };
  },
  answer: (_prompt, { right }) =>
    right.flatMap((isRight, index) => (isRight ? [String(index)] : [])),
  mistakes: () => [],
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
