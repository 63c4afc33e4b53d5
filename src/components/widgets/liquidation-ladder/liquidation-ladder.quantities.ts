/** What a sentence can print of the Liquidation ladder. */
import { formatMultiple } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { moveText, priceText } from "./ladder-words.ts";
import type { LadderResult, LadderSide } from "./ladder.ts";
import type { LiquidationLadderSet } from "./parameters.ts";

type LadderQuantity = Quantity<LiquidationLadderSet, LadderResult>;

const NEVER = "no price at all";

const liquidationOf = (side: LadderSide): LadderQuantity => ({
  label: `the price at which the ${side} is taken over`,
  formula: "Where what stands behind the position has shrunk to its maintenance margin.",
  role: "futures",
  text: ({ positions }) => {
    const { liquidation } = positions[side];
    return liquidation === null ? NEVER : priceText(liquidation);
  },
});

const bankruptcyOf = (side: LadderSide): LadderQuantity => ({
  label: `the price at which nothing stands behind the ${side} any more`,
  formula: "The entry, moved against the position by what stands behind it.",
  role: "futures",
  text: ({ positions }) => {
    const { bankruptcy } = positions[side];
    return bankruptcy === null ? NEVER : priceText(bankruptcy);
  },
});

const distanceOf = (side: LadderSide): LadderQuantity => ({
  label: `how far the price must go against the ${side}`,
  formula: "Liquidation price over entry price, less one, without its sign.",
  role: "futures",
  text: ({ positions }) => {
    const { move } = positions[side];
    return move === null ? "out of reach" : `${moveText(move)} away`;
  },
});

export const quantities = {
  leverage: {
    label: "the leverage of both positions",
    formula: "Size of the position over its margin.",
    role: "futures",
    text: (_result, { L }) => formatMultiple(L),
  },
  "long-liquidation": liquidationOf("long"),
  "short-liquidation": liquidationOf("short"),
  "long-bankruptcy": bankruptcyOf("long"),
  "short-bankruptcy": bankruptcyOf("short"),
  "long-fall": distanceOf("long"),
  "short-rise": distanceOf("short"),
} as const satisfies Record<string, LadderQuantity>;
