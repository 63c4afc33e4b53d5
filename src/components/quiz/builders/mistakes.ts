/** The mistakes of a question: computed on its own numbers, or told by the belief alone. */
import type { Decimal } from "../../../engine/index.ts";
import type { Mistake } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { NumberField, NumericMistake } from "../kinds/numeric/schema.ts";
import { printNumber } from "../kinds/numeric/print-number.ts";
import type { MisconceptionId } from "../misconceptions/index.ts";
import { misconceptionOf } from "../misconceptions/index.ts";

export interface ComputedMistake extends NumericMistake {
  readonly exact: Decimal;
}

/**
 * @param instead Why it is not so here; follows the sentence that names the mistake.
 * @throws RangeError when a misconception says nothing about the quantity that is asked for.
 */
export function mistakesOf(
  asked: Asked,
  ids: readonly MisconceptionId[],
  field: NumberField,
  instead: string,
): readonly ComputedMistake[] {
  return ids.map((id) => {
    const misconception = misconceptionOf(id);
    const exact = misconception.result(asked);
    if (exact === null) {
      throw new RangeError(`misconceptions must speak of ${asked.quantity}, got ${id}`);
    }
    const shown = printNumber(field, exact);
    const feedback = `${shown} is what you get if ${misconception.if(asked)}. ${instead}`;
    const steps = misconception.steps(asked);
    return {
      misconception: id,
      belief: misconception.belief,
      feedback,
      steps,
      value: exact.toString(),
      exact,
    };
  });
}

/**
 * The mistake of an answer that a belief leads to without a number: an option that is chosen or left out, an
 * order, a pair.
 *
 * @param why Why it is not so; follows the belief.
 */
export function mistakeFrom(id: MisconceptionId, why: string): Mistake {
  const { belief } = misconceptionOf(id);
  return {
    misconception: id,
    belief,
    feedback: `This fits the belief: “${belief}” ${why}`,
    steps: [],
  };
}
