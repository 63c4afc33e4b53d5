/** Every control of the lab: a market, its conditions, four places for products, and the terms they share. */
import type { ParameterSet } from "../../../engine/index.ts";
import { choice, labels, number } from "./describe.ts";
import { conditions, market } from "./market-parameters.ts";
import { SLOT_KINDS } from "./product-kinds.ts";
import type { SlotKindName } from "./product-kinds.ts";
import { terms } from "./terms-parameters.ts";

export const SLOTS = [1, 2, 3, 4] as const;
export type SlotNumber = (typeof SLOTS)[number];
const NOTHING = "none";

/** The controls of one place: the ends of their keys, followed by its number. */
function slot(at: SlotNumber, kind: SlotKindName): ParameterSet {
  return {
    [`p${at}`]: choice(
      `Product ${at}`,
      [[NOTHING, "nothing"], ...labels(SLOT_KINDS)],
      kind,
      "What is held through the path.",
    ),
    [`L${at}`]: number("Leverage", "multiple", [-10, 10, 0.5], 3, "Below 0 it bets on a fall."),
    [`lo${at}`]: number("Lower edge", "multiple", [0.05, 8, 0.05], 2, "Size of real leverage."),
    [`hi${at}`]: number("Upper edge", "multiple", [0.1, 10, 0.05], 4, "Size of real leverage."),
    [`every${at}`]: choice(
      "The clock",
      [
        ["1", "1 h"],
        ["4", "4 h"],
        ["8", "8 h"],
        ["24", "a day"],
        ["168", "a week"],
      ],
      "24",
      "Time between two resets.",
    ),
    [`share${at}`]: number(
      "Share",
      "percent",
      [1, 60, 1],
      15,
      "How far a move must go, or how much of the way a trade goes.",
    ),
    [`restore${at}`]: choice(
      "A trade restores",
      [
        ["target", "the target"],
        ["edge", "the edge"],
      ],
      "target",
      "Back to the target, or only back inside the band.",
    ),
  };
}

export const labSet: ParameterSet = {
  ...market,
  ...conditions,
  ...slot(1, "spot"),
  ...slot(2, "static"),
  ...slot(3, "clock"),
  ...slot(4, "band"),
  ...terms,
};

/** The controls of the trading conditions, in their order. */
export const CONDITION_KEYS = Object.keys(conditions);
