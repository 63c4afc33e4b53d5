/** One typed number against its key. Used by every kind that asks for numbers. */
import { Decimal } from "../../../../engine/index.ts";
import type { Grade } from "../../answer.ts";
import { printNumber } from "./print-number.ts";
import { readNumber } from "./read-number.ts";
import type { NumberField, NumberKey, NumericMistake } from "./schema.ts";
import { isNear, toleranceOf } from "./tolerance.ts";

const NOT_THERE = "No line of the solution comes to that number.";

function mistakeAt(field: NumberField, key: NumberKey, value: Decimal): NumericMistake | undefined {
  return key.mistakes.find((mistake) => isNear(field.decimals, value, mistake.value));
}

/** A stake of 100 answered with the change instead of what is left. */
function isTheChange(field: NumberField, key: NumberKey, value: Decimal): boolean {
  return field.unit === "amount" && isNear(field.decimals, value.plus(100), key.value);
}

/** Whether an unknown wrong number stopped at a line of the worked solution, and what comes after it. */
function lineReached(field: NumberField, key: NumberKey, value: Decimal, why: string): string {
  const line = key.steps.findIndex(
    (step) => step.value !== null && isNear(field.decimals, value, step.value),
  );
  const next = key.steps[line + 1];
  if (line < 0 || !next) return `${NOT_THERE} ${why}`;
  return `That is line ${line + 1} of the solution. Next: ${next.text}.`;
}

/** @param reason Why the right number is right. */
export function gradeNumber(
  field: NumberField,
  key: NumberKey,
  text: string,
  reason: string,
): Grade {
  const reading = readNumber(field, text);
  if (!reading.ok) return { verdict: "wrong", reason: reading.reason };
  const { value, asFraction } = reading;
  if (isNear(field.decimals, value, key.value)) return { verdict: "right", reason };
  if (asFraction && isNear(field.decimals, asFraction, key.value)) {
    const read = printNumber(field, asFraction);
    return { verdict: "right", reason: `Read as a fraction, which is ${read}. ${reason}` };
  }
  const mistake = mistakeAt(field, key, value) ?? (asFraction && mistakeAt(field, key, asFraction));
  if (mistake) return { verdict: "wrong", reason: mistake.feedback, mistake };
  if (isTheChange(field, key, value)) {
    const left = printNumber(field, key.value);
    return {
      verdict: "wrong",
      reason: `That is the change. The question asks what is left: ${left}.`,
    };
  }
  return { verdict: "wrong", reason: lineReached(field, key, value, reason) };
}

/** What would make a number unfair to ask for: results that could be taken for one another. */
export function numberFaults(field: NumberField, key: NumberKey): readonly string[] {
  const limit = toleranceOf(field.decimals).times(2);
  const results = [{ misconception: "the key", value: key.value }, ...key.mistakes];
  return results.flatMap((a, index) =>
    results.slice(0, index).flatMap((b) => {
      if (new Decimal(a.value).minus(b.value).abs().gt(limit)) return [];
      return [`${a.misconception} (${a.value}) is too near ${b.misconception} (${b.value})`];
    }),
  );
}
