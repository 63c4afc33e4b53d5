/** The lab's market: where the prices come from, and how trading goes. */
import type { ParameterSet } from "../../../engine/index.ts";
import { choice, labels, number } from "./describe.ts";
import { PATH_KINDS } from "./path-kinds.ts";

const FIRST_DAY = "2000-01-03";
const LAST_DAY = "2020-04-17";

export const market: ParameterSet = {
  path: choice("The price", labels(PATH_KINDS), "moves", "Where the prices come from."),
  moves: {
    kind: "list",
    label: "The moves",
    unit: "percent",
    min: -95,
    max: 200,
    maxLength: 60,
    default: [10, -10],
    help: "The underlying’s return on each step.",
  },
  closes: {
    kind: "list",
    label: "The prices",
    unit: "price",
    min: 0.0001,
    max: 1_000_000,
    maxLength: 60,
    default: [100, 90, 100],
    help: "The underlying’s price at the start and after each step.",
  },
  move: number("Move of each step", "percent", [-40, 40, 0.5], 5, "Up and down have one size."),
  days: number("Steps", "count", [1, 730, 1], 30, "How many steps the path has."),
  step: choice(
    "A step lasts",
    [
      ["1", "1 h"],
      ["4", "4 h"],
      ["8", "8 h"],
      ["24", "a day"],
    ],
    "24",
    "Funding, interest and clocks count hours.",
  ),
  mu: number("Drift a year", "percent", [-100, 200, 5], 0, "The mean price grows at this rate."),
  sig: number(
    "Volatility a year",
    "percent",
    [10, 150, 5],
    60,
    "Deviation of a year’s log return.",
  ),
  storm: number(
    "Volatility in a storm",
    "percent",
    [20, 300, 10],
    150,
    "A year’s, while it lasts.",
  ),
  calm: number("Calm lasts", "days", [1, 365, 1], 60, "On average."),
  stormdays: number("A storm lasts", "days", [1, 120, 1], 10, "On average."),
  jumps: number("Jumps a year", "count", [0, 60, 1], 12, "On average."),
  jump: number("Mean jump", "percent", [-40, 40, 1], -5, "Mean of the log of a jump."),
  jumpsig: number("Spread of jumps", "percent", [0, 60, 1], 10, "Deviation of the log of a jump."),
  ac: number(
    "Autocorrelation",
    "count",
    [-0.6, 0.6, 0.05],
    0.3,
    "Above 0 moves go on, below they turn.",
  ),
  block: number(
    "Days dealt together",
    "count",
    [1, 60, 1],
    5,
    "Longer blocks keep more of their order.",
  ),
  seed: number("Seed", "count", [1, 9999, 1], 42, "The same seed draws the same path."),
  from: {
    kind: "date",
    label: "From",
    min: FIRST_DAY,
    max: LAST_DAY,
    default: FIRST_DAY,
    help: "The first close.",
  },
  to: {
    kind: "date",
    label: "To",
    min: FIRST_DAY,
    max: LAST_DAY,
    default: LAST_DAY,
    help: "The last close.",
  },
};

export const conditions: ParameterSet = {
  watch: choice(
    "Triggers are seen",
    [
      ["at-close", "at the close"],
      ["continuous", "all the time"],
    ],
    "at-close",
    "Checked at the end of each step, or at every price on the way.",
  ),
  fund: number(
    "Funding per 8 h",
    "percent",
    [-0.3, 0.3, 0.005],
    0,
    "Of the position; longs pay what is above 0.",
  ),
  cash: number("Interest on cash", "percent", [-1, 15, 0.25], 0, "A year."),
  lag: number(
    "Delay of a trade",
    "count",
    [0, 10, 1],
    0,
    "Steps between a rule’s decision and its trade.",
  ),
  halt: number("No trading from step", "count", [0, 730, 1], 0, "0 for none."),
  halted: number("for so many steps", "count", [1, 60, 1], 1, "Nothing can be traded."),
  depth: number(
    "Depth of the book",
    "count",
    [0, 1000, 10],
    0,
    "In stakes: a trade of this size would move the price by 100\u202F%. 0 for no impact.",
  ),
};
