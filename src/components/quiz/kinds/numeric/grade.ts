import type { Kind } from "../kind.ts";
import { gradeNumber, numberFaults } from "./grade-number.ts";
import { printNumber } from "./print-number.ts";
import { readNumber } from "./read-number.ts";
import type { NumericKey, NumericPrompt } from "./schema.ts";

/** A response is the text that was typed. */
export const numeric: Kind<NumericPrompt, NumericKey> = {
  blank: () => [""],
  missing(prompt, [text = ""]) {
    if (text.trim() === "") return "Write your number first.";
    const reading = readNumber(prompt, text);
    return reading.ok ? null : reading.reason;
  },
  grade: (prompt, key, [text = ""]) => gradeNumber(prompt, key, text, key.reason),
  answer: (prompt, { value }) => [printNumber(prompt, value)],
  mistakes: (prompt, { mistakes }) =>
    mistakes.map(({ misconception, value }) => ({
      misconception,
      response: [printNumber(prompt, value)],
    })),
  given: () => [],
  parts: () => [],
  notes: () => [],
  touched: () => [],
  inWords: (_prompt, [text = ""]) => text,
  faults: (prompt, key) => numberFaults(prompt, key),
};
