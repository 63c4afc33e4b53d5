/** What to find in the builder. */
import type { Mission } from "../model-definition.ts";
import { bigText, leverageText, moveOf, moveText } from "./basket-words.ts";
import type { FundResult } from "./fund.ts";
import type { BasketBuilderSet } from "./parameters.ts";

export const missions = {
  "two-times": {
    ask: "Build a fund of two times out of the same coins: leave the basket as it is.",
    met: ({ before }, { coins, side }) =>
      coins === 300 && side === "long" && (before.leverage?.eq(2) ?? false),
    found: ({ before }) =>
      `Notional ${bigText(before.notional)}, NAV ${bigText(before.nav)}: ${leverageText(before)}. The coins have not changed. What has changed is how much money stands behind them.`,
  },
  "other-side": {
    ask: "Find a move that hands more than a million to the other side of the fund’s contracts.",
    met: ({ otherSide, after }) => otherSide.gt(1_000_000) && after.leverage !== null,
    found: (result) =>
      `After ${moveText(moveOf(result))} the other side has got ${bigText(result.otherSide)}, to the last unit of money what the fund has lost.`,
  },
} satisfies Record<string, Mission<BasketBuilderSet, FundResult>>;
