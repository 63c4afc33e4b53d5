/** What a sentence can print of the Drift dial. */
import { Decimal } from "../../../engine/index.ts";
import type { Quantity } from "../model-definition.ts";
import { STAKE, standings } from "./drift.ts";
import type { DriftResult } from "./drift.ts";
import { leverageText, moneyText, nameText, nextText } from "./drift-words.ts";
import type { DriftDialSet } from "./parameters.ts";

type DriftQuantity = Quantity<DriftDialSet, DriftResult>;

const AFTER_MOVE = { product: "token", step: 1 } as const;

export const quantities = {
  stake: {
    label: "your stake",
    formula: "What you put in at the start.",
    text: () => moneyText(new Decimal(STAKE)),
  },
  verb: {
    label: "which way the price has gone",
    formula: "The sign of the move.",
    text: (_result, { m }) => (m > 0 ? "has risen" : m < 0 ? "has fallen" : "has moved"),
  },
  name: {
    label: "the leverage in the token’s name",
    formula: "Set on the dial; a minus for a short token.",
    text: nameText,
  },
  "leverage-now": {
    label: "real leverage after the move",
    formula: "Position after the move ÷ NAV after the move.",
    role: "static",
    at: () => AFTER_MOVE,
    text: (result) => leverageText(standings(result).realLeverage),
  },
  "position-start": {
    label: "the position at the start",
    formula: "Leverage × the stake of 100; a minus for a short token.",
    at: () => ({ product: "token", step: 0 }),
    text: (result) => moneyText(standings(result).before.position),
  },
  "position-now": {
    label: "the position after the move",
    formula: "The position at the start × (1 + the move).",
    at: () => AFTER_MOVE,
    text: (result) =>
      standings(result).realLeverage === null
        ? "nothing"
        : moneyText(standings(result).after.position),
  },
  "nav-now": {
    label: "the NAV after the move",
    formula: "100 × (1 + leverage × the move), and never less than nothing.",
    at: () => AFTER_MOVE,
    text: (result) => moneyText(standings(result).after.nav),
  },
  "next-percent": {
    label: "what the next rise of one percent does to the token",
    formula: "Real leverage × 1\u202F%.",
    role: "static",
    text: (result) => nextText(standings(result).realLeverage),
  },
  "start-percent": {
    label: "what a rise of one percent did to the token at the start",
    formula: "The leverage in the name × 1\u202F%.",
    text: (result) => nextText(result.leverage),
  },
  drifted: {
    label: "which way leverage has gone",
    formula: "Real leverage against the leverage in the name, in size.",
    text: (result) => {
      const { realLeverage } = standings(result);
      if (realLeverage === null) return "The token is wiped out";
      const gap = realLeverage.abs().cmp(result.leverage.abs());
      return gap < 0
        ? "Leverage has sunk"
        : gap > 0
          ? "Leverage has climbed"
          : "Leverage has not changed";
    },
  },
} as const satisfies Record<string, DriftQuantity>;
