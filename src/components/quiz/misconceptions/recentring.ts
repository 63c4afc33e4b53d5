import { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { runOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { partOfTheWay } from "../worked/lending.ts";
import type { Recentring } from "../worked/lending.ts";
import type { Misconception } from "./misconception.ts";

/** The recentring that is asked about: the leverage just before the trade, and the rule. */
function recentringOf(asked: Asked): Recentring | null {
  const spec = specOf(asked);
  if (asked.quantity !== "real-leverage" || spec.kind !== "collateral-token") return null;
  const trade = runOf(asked).ledger.find(({ event }) => event === "rebalance");
  const leverage = trade?.leverageBefore;
  if (leverage === undefined || leverage === null) return null;
  const { target = "2", min, max, speed } = spec.rule;
  const [aim, low, high, part] = [target, min, max, speed].map((text) => new Decimal(text)) as [
    Decimal,
    Decimal,
    Decimal,
    Decimal,
  ];
  return { leverage, target: aim, min: low, max: high, speed: part };
}

const mistake = (
  words: Pick<Misconception, "belief" | "if">,
  value: (recentring: Recentring) => Decimal,
  text: (value: Decimal) => string,
): Misconception => {
  const result = (asked: Asked): Decimal | null => {
    const recentring = recentringOf(asked);
    return recentring === null ? null : value(recentring);
  };
  return {
    ...words,
    result,
    steps(asked) {
      const found = result(asked);
      return found === null ? [] : [{ text: text(found), value: found }];
    },
  };
};

/** T: all the way at once. */
export const restoresTheTarget = mistake(
  {
    belief: "A rebalance always restores the target.",
    if: () => "it trades all the way back to its target",
  },
  ({ target }) => target,
  (target) => `Back to its target of ${formatMultiple(target)}`,
);

/** (1 − s)·ℓ + s·T, though that lies outside the range. */
export const forgetsTheRange = mistake(
  {
    belief: "It goes its share of the way, wherever that ends.",
    if: () => "the range does not hold it",
  },
  partOfTheWay,
  (wanted) => `Its share of the way leads to ${formatMultiple(wanted)}`,
);
