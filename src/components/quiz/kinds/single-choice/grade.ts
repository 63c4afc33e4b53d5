import type { Kind } from "../kind.ts";
import { optionFaults } from "../option-faults.ts";
import type { SingleChoiceKey, SingleChoicePrompt } from "./schema.ts";

/** A response is the index of the chosen option, or empty. */
export const singleChoice: Kind<SingleChoicePrompt, SingleChoiceKey> = {
  blank: () => [],
  missing: ({ options }, [chosen]) =>
    chosen !== undefined && options[Number(chosen)] ? null : "Choose one of the options.",
  grade(_prompt, { right, reasons, mistakes }, [chosen]) {
    const index = Number(chosen);
    const verdict = index === right ? "right" : "wrong";
    const mistake = mistakes[index] ?? undefined;
    return { verdict, reason: mistake?.feedback ?? reasons[index] ?? "", mistake };
  },
  answer: (_prompt, { right }) => [String(right)],
  mistakes: (_prompt, { mistakes }) =>
    mistakes.flatMap((mistake, index) =>
      mistake ? [{ misconception: mistake.misconception, response: [String(index)] }] : [],
    ),
  given: () => [],
  parts: ({ options }) => options.map(({ text }) => text),
  notes: (_prompt, { right, reasons }) =>
    reasons.map((text, index) => ({ right: index === right, text })),
  touched: (_prompt, response) => response.map(Number),
  inWords: ({ options }, [chosen]) => options[Number(chosen)]?.text ?? "",
  faults: ({ options }, { reasons }) => optionFaults(options, reasons),
};
