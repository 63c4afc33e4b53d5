/** Which way a position faces. A long gains when the price rises, a short when it falls. */
import { oneOf } from "./argument.ts";

export type Side = "long" | "short";

/** +1 for a long, −1 for a short. */
export function sideSign(side: Side): 1 | -1 {
  return oneOf("side", side, ["long", "short"]) === "long" ? 1 : -1;
}
