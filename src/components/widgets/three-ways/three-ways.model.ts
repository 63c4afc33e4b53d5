/** One fall and the way back, held as it is, in a daily token and on margin. */
import { Decimal, simulating, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, Scenario } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";
import { atOnce, inPortions } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { threeWaysSet } from "./parameters.ts";
import type { ThreeWaysSet } from "./parameters.ts";
import { endOf, marginEvent } from "./three-ways-result.ts";
import type { ThreeWaysResult } from "./three-ways-result.ts";
import { presets } from "./three-ways.presets.ts";
import { quantities } from "./three-ways.quantities.ts";
import { STAKE, wayIds } from "./way-looks.ts";

type Values = ParameterValues<ThreeWaysSet>;

/** Prices of a V: equal ratios down to the depth, and the same closes back up. */
export function pricesOf({ depth, days }: Pick<Values, "depth" | "days">): readonly string[] {
  const low = new Decimal(1).minus(new Decimal(depth).div(100));
  const ratio = low.pow(new Decimal(1).div(days));
  const down = Array.from({ length: days + 1 }, (_, day) => ratio.pow(day).times(STAKE));
  return [...down, ...down.slice(0, -1).reverse()].map((price) => price.toDP(12).toString());
}

function scenarioOf(values: Values): Scenario {
  const leverage = String(values.L);
  const hourlyRate = new Decimal(toEngine(threeWaysSet.rate, values.rate)).div(24);
  return {
    market: {
      stepHours: 24,
      monitoring: "continuous",
      path: { kind: "prices", prices: pricesOf(values) },
    },
    products: [
      { id: "spot", kind: "spot" },
      { id: "daily", kind: "token", leverage, rule: { kind: "periodic", everyHours: 24 } },
      {
        id: "margin",
        kind: "spot-margin",
        side: "long",
        leverage,
        hourlyRate: hourlyRate.toDP(20).toString(),
        callLevel: String(values.call),
        liquidationLevel: String(values.liq),
      },
    ],
  };
}

/** Levels that a venue could not mean. */
function checkLevels({ call, liq, L }: Values): void {
  const opened = new Decimal(L).div(new Decimal(L).minus(1));
  if (liq >= call) {
    throw new RangeError(
      `the liquidation level must lie below the call at ${formatMultiple(call)}, got ${formatMultiple(liq)}`,
    );
  }
  if (opened.lte(call)) {
    throw new RangeError(
      `the call must lie below the level at which the account opens, ${formatMultiple(opened, { decimals: 2 })}, got ${formatMultiple(call)}`,
    );
  }
}

function* runningWays(values: Values): Portions<ThreeWaysResult> {
  checkLevels(values);
  const { products } = yield* simulating(scenarioOf(values));
  return Object.fromEntries(wayIds.map((id) => [id, products[id]!])) as ThreeWaysResult;
}

export const threeWays = defineModel<ThreeWaysSet, ThreeWaysResult>({
  name: "three-ways",
  set: threeWaysSet,
  presets,
  formula:
    "Spot moves with the price. The daily token is multiplied by one plus leverage times each day’s move. The margin account owes leverage minus one stakes; it is sold out when assets over debt and interest fall to the liquidation level.",
  scenario: scenarioOf,
  derive: (values) => atOnce(runningWays(values)),
  deriveLater: inPortions(runningWays),
  quantities,
  missions: {
    "margin-survives": {
      ask: "Keep the leverage at three and find the deepest fall that the margin account survives.",
      met: (result, values) =>
        values.L === 3 &&
        values.call === 1.3 &&
        values.liq === 1.1 &&
        values.rate === 0 &&
        values.depth === 26 &&
        marginEvent(result, "liquidated") === undefined,
      found: (result) =>
        `It is back at ${formatMoney(endOf(result, "margin"), { decimals: 1 })}, after a margin call on the way. One more percent, and the venue would have sold it near the bottom.`,
    },
    "token-ahead": {
      ask: "Find a fall after which the token ends with more than the margin account.",
      met: (result, values) =>
        (values.depth !== 40 || values.days !== 10) &&
        endOf(result, "daily").gt(endOf(result, "margin")),
      found: (result) =>
        `The token ends at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}, the margin account at ${formatMoney(endOf(result, "margin"), { decimals: 1 })}. It sold a little each day where the venue sold everything at once.`,
    },
  },
});
