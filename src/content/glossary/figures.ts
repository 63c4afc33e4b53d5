/** Inputs and quantities of the examples that are no metric of their own. */
import { triggerMove } from "../../engine/index.ts";
import type { DecimalInput, Decimal } from "../../engine/index.ts";
import { present } from "../wording.ts";

/** The same return, so many times. */
export function repeated(move: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => move);
}

/** A rise and the fall of the same size, so many times. */
export function pairs(move: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => [move, `-${move}`]).flat();
}

/** The return that leads from 1 to a price. */
export function returnTo(price: Decimal | null): Decimal {
  return present(price).minus(1);
}

/** What a token has lost when its leverage has drifted to a trigger. */
export function lossAtTrigger(input: { leverage: DecimalInput; trigger: DecimalInput }): Decimal {
  return present(triggerMove(input)).times(input.leverage).negated();
}
