/** A number that is asked for inside another question: a blank, a cell of a ledger. */
import type { Decimal } from "../../../engine/index.ts";
import type { Step } from "../answer.ts";
import type { NumberKey } from "../kinds/numeric/schema.ts";

/** The key of an open number without mistakes of its own. `steps` is how it comes about. */
export function openNumber(
  value: Decimal,
  reason: string,
  steps: readonly Step[] = [],
): NumberKey & { readonly reason: string } {
  return {
    value: value.toString(),
    mistakes: [],
    steps: steps.map((step) => ({ text: step.text, value: step.value?.toString() ?? null })),
    reason,
  };
}
