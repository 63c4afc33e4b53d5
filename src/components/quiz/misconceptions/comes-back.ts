import { Decimal } from "../../../engine/index.ts";
import { totalMoveOf } from "../asked.ts";
import type { Misconception } from "./misconception.ts";

const NEGLIGIBLE = 1e-9;

/** 100, where the price ends where it began. */
export const comesBack: Misconception = {
  belief: "If the price comes back, so do I.",
  result(asked) {
    const back = totalMoveOf(asked).abs().lt(NEGLIGIBLE);
    return asked.quantity === "left-of-100" && back ? new Decimal(100) : null;
  },
  if: () => "a price that comes back brings the token back with it",
  steps: () => [
    { text: "The price ends where it began, and so does the 100", value: new Decimal(100) },
  ],
};
