import { initialMargin } from "../../engine/index.ts";
import { amount } from "../wording.ts";
import type { Claim } from "./claim.ts";

export const noMarginClaim: Claim = {
  id: "no-margin",
  claimed: "A leveraged token needs no margin and no collateral.",
  verdict: "false",
  so: "You are not asked for margin because you have paid it already: the fund posts all of its NAV behind the position. A trader who opens the same position puts up the same amount.",
  finding: () =>
    `A position of ${amount(300)} at a leverage of three needs ${amount(initialMargin({ contract: "linear", quantity: 3, entry: 100, leverage: 3 }))} of margin, which is the price of the token that holds it.`,
  lessons: [2],
  sources: [],
};
