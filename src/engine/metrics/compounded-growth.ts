import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, simpleMove } from "./argument.ts";

/**
 * Growth of a token that is reset at every step.
 *
 * Each return is earned on what the one before left. The order of the returns does not matter; which
 * returns they are does.
 *
 * @formula product of (1 + leverage × return) over all steps; 0 from the first step that leaves nothing
 * @unit multiple of the stake
 * @sign 0 or more
 * @misleads No cost, no funding, and returns measured from reset to reset.
 * @source FTX help 360024479452 and 360032720832 (undated, as found in stored copies), ProFunds' example of
 * compounding
 * @throws RangeError when a return is not above −1
 * @example
 * compoundedGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).toString() // → 0.91
 * compoundedGrowth({ leverage: 3, returns: ["-0.4", "9"] }).toString() // → 0
 */
export function compoundedGrowth(input: {
  readonly leverage: DecimalInput;
  readonly returns: readonly DecimalInput[];
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  let nav = ONE;
  for (const [index, value] of input.returns.entries()) {
    const move = simpleMove(`returns.${index}`, value);
    nav = nav.times(ONE.plus(leverage.times(move)));
    if (nav.lte(0)) return ZERO;
  }
  return nav;
}
