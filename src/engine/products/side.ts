/** Long or short, as a product is held. */
import type { ChoiceField } from "../fields.ts";
import type { Side } from "../metrics/side.ts";

export const SIDE_FIELD: ChoiceField = {
  type: "choice",
  options: ["long", "short"],
  help: "Which way it faces.",
};

/** +1 for a long, −1 for a short. */
export function signOf(side: Side): 1 | -1 {
  return side === "long" ? 1 : -1;
}
