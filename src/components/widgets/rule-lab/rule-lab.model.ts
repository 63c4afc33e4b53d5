/** One path, three tokens that share a name, and the underlying beside them. */
import { simulate, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, Scenario } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { defineModel } from "../model-definition.ts";
import { holdingIds, STAKE } from "./holding-looks.ts";
import type { RuleLabResult } from "./holdings.ts";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";
import { curves } from "./rule-lab.curves.ts";
import { missions } from "./rule-lab.missions.ts";
import { presets } from "./rule-lab.presets.ts";
import { quantities } from "./rule-lab.quantities.ts";

export type RuleLabValues = ParameterValues<RuleLabSet>;

function returnsOf(values: RuleLabValues): string[] {
  const pair = [toEngine(ruleLabSet.m1, values.m1), toEngine(ruleLabSet.m2, values.m2)];
  return Array.from({ length: values.pairs }, () => pair).flat();
}

/** A band without its target inside would never come to rest. */
function checkBand({ lo, hi, L }: RuleLabValues): void {
  if (lo < L && L < hi) return;
  const [edge, side, found] = lo >= L ? ["lower", "below", lo] : ["upper", "above", hi];
  throw new RangeError(
    `the ${edge} edge must lie ${side} the target of ${formatMultiple(L)}, got ${formatMultiple(found)}`,
  );
}

function scenarioOf(values: RuleLabValues): Scenario {
  const leverage = String(values.L);
  const costs =
    values.tf === 0 ? {} : { costs: { tradingFee: toEngine(ruleLabSet.tf, values.tf) } };
  return {
    market: {
      start: String(STAKE),
      stepHours: 24,
      monitoring: values.watch as "at-close" | "continuous",
      path: { kind: "returns", returns: returnsOf(values) },
    },
    products: [
      { id: "spot", kind: "spot" },
      { id: "static", kind: "static", leverage },
      {
        id: "daily",
        kind: "token",
        leverage,
        rule: { kind: "periodic", everyHours: 24 },
        ...costs,
      },
      {
        id: "band",
        kind: "token",
        leverage,
        rule: {
          kind: "band",
          low: String(values.lo),
          high: String(values.hi),
          restore: values.restore as "target" | "edge",
        },
        ...costs,
      },
    ],
  };
}

export const ruleLab = defineModel<RuleLabSet, RuleLabResult>({
  name: "rule-lab",
  set: ruleLabSet,
  presets,
  formula:
    "Each holding starts at NAV 1 with leverage × 1 of the underlying. A day's move changes NAV by position × move. The rule then decides whether to trade back to leverage × NAV.",
  scenario: scenarioOf,
  derive: (values) => {
    checkBand(values);
    const scenario = scenarioOf(values);
    const { products } = simulate(scenario);
    const holdings = Object.fromEntries(holdingIds.map((id) => [id, products[id]!]));
    return {
      holdings: holdings as RuleLabResult["holdings"],
      days: returnsOf(values).length,
    };
  },
  quantities,
  missions,
  curves,
});
