import type { Decimal, DecimalInput } from "../decimal.ts";
import { oneOf, positive } from "./argument.ts";

/**
 * Initial margin.
 *
 * What has to be posted to open a position.
 *
 * @formula linear: quantity × entry ÷ leverage. Inverse: contracts ÷ entry ÷ leverage
 * @unit quote currency (linear) or coins (inverse)
 * @sign above 0
 * @misleads Opening and closing fees come on top; a venue blocks them too.
 * @source Bybit help: 1 BTC at 20,000 and 50x posts 400; 12,000 inverse contracts at 8,000 and 50x post
 * 0.03 BTC
 * @throws RangeError when a field is not above 0
 * @example
 * initialMargin({ contract: "linear", quantity: 1, entry: 20000, leverage: 50 }).toString() // → 400
 * initialMargin({ contract: "inverse", quantity: 12000, entry: 8000, leverage: 50 }).toString() // → 0.03
 */
export function initialMargin(position: {
  readonly contract: "linear" | "inverse";
  /** Coins (linear) or contracts of one unit of quote currency (inverse). */
  readonly quantity: DecimalInput;
  readonly entry: DecimalInput;
  readonly leverage: DecimalInput;
}): Decimal {
  const quantity = positive("quantity", position.quantity);
  const entry = positive("entry", position.entry);
  const leverage = positive("leverage", position.leverage);
  const contract = oneOf("contract", position.contract, ["linear", "inverse"]);
  const value = contract === "inverse" ? quantity.div(entry) : quantity.times(entry);
  return value.div(leverage);
}
