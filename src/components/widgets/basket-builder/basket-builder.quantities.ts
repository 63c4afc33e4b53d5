/** What a sentence can print of the fund. */
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import {
  bigText,
  changeText,
  leverageText,
  moveOf,
  moveText,
  percentText,
  stakeAfter,
  unitText,
} from "./basket-words.ts";
import { scenarioOfMoves, STAKE } from "./fund.ts";
import type { FundResult } from "./fund.ts";
import type { BasketBuilderSet } from "./parameters.ts";

type FundQuantity = Quantity<BasketBuilderSet, FundResult>;

export const quantities = {
  stake: {
    label: "your stake",
    formula: "What you pay for your units.",
    text: () => formatMoney(STAKE),
  },
  bought: {
    label: "units that your stake buys",
    formula: "Stake ÷ NAV of one unit.",
    text: (_result, { nav }) => formatNumber(STAKE / nav, { maxDecimals: 1 }),
  },
  "unit-start": {
    label: "NAV of one unit at the start",
    formula: "NAV of the fund ÷ units.",
    text: ({ before }) => unitText(before.unit),
  },
  coins: {
    label: "coins in the basket",
    formula: "Set in the builder.",
    text: ({ coins }) => formatNumber(coins.abs()),
  },
  traded: {
    label: "what the fund has done with its contracts",
    formula: "Set in the builder.",
    text: (_result, { side }) => (side === "short" ? "sold" : "bought"),
  },
  "price-start": {
    label: "price of bitcoin at the start",
    formula: "Set in the builder.",
    text: ({ before }) => bigText(before.price),
  },
  "notional-start": {
    label: "notional at the start",
    formula: "Coins × price; a minus where the contracts are sold.",
    role: "static",
    at: () => ({ product: "fund", step: 0 }),
    text: ({ before }) => bigText(before.notional),
  },
  "nav-start": {
    label: "NAV of the fund at the start",
    formula: "Units × NAV of one unit.",
    at: () => ({ product: "fund", step: 0 }),
    text: ({ before }) => bigText(before.nav),
  },
  "leverage-start": {
    label: "leverage at the start",
    formula: "Notional ÷ NAV.",
    role: "static",
    at: () => ({ product: "fund", step: 0 }),
    text: ({ before }) => leverageText(before),
  },
  "leverage-after": {
    label: "leverage after the move",
    formula: "Notional after the move ÷ NAV after the move.",
    role: "static",
    at: () => ({ product: "fund", step: 1 }),
    text: ({ after }) => leverageText(after),
  },
  move: {
    label: "the move of the price",
    formula: "Set in the builder.",
    text: (result) => moveText(moveOf(result)),
  },
  "other-side": {
    label: "what the other side of the contracts has got",
    formula: "−(coins × the change of the price).",
    text: ({ otherSide }) => changeText(otherSide),
  },
  "fund-change": {
    label: "what the fund’s contracts have made",
    formula: "Coins × the change of the price.",
    text: ({ otherSide }) => changeText(otherSide.neg()),
  },
  "stake-after": {
    label: "what your 100 is worth after the move",
    formula: "100 × NAV after the move ÷ NAV at the start.",
    role: "static",
    at: () => ({ product: "fund", step: 1 }),
    text: (result) => unitText(stakeAfter(result)),
  },
  "first-percent": {
    label: "what the first rise of one percent makes",
    formula: "Leverage at the start × 1\u202F%.",
    role: "static",
    text: ({ firstPercent }) => percentText(firstPercent),
    number: ({ firstPercent }) => firstPercent.times(100).toNumber(),
    scenario: (values) => scenarioOfMoves(values, ["0.01"]),
  },
  "later-percent": {
    label: "what one percent makes after a rise of a tenth",
    formula: "Leverage after a rise of 10\u202F% × 1\u202F%.",
    role: "static",
    text: ({ laterPercent }) => percentText(laterPercent),
    number: ({ laterPercent }) => laterPercent.times(100).toNumber(),
    scenario: (values) => scenarioOfMoves(values, ["0.1", "0.01"]),
  },
} as const satisfies Record<string, FundQuantity>;
