/** One path, three tokens that share a name, and the underlying beside them. */
import { simulating, toEngine } from "../../../engine/index.ts";
import type { Scenario } from "../../../engine/index.ts";
import { atOnce, inPortions } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { holdingIds, STAKE } from "./holding-looks.ts";
import type { RuleLabResult } from "./holdings.ts";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";
import { curves } from "./rule-lab.curves.ts";
import { missions } from "./rule-lab.missions.ts";
import { presets } from "./rule-lab.presets.ts";
import { quantities } from "./rule-lab.quantities.ts";
import { checkRule, leverageOf, thirdToken } from "./third-token.ts";
import type { RuleLabValues } from "./third-token.ts";

function returnsOf(values: RuleLabValues): string[] {
  const pair = [toEngine(ruleLabSet.m1, values.m1), toEngine(ruleLabSet.m2, values.m2)];
  return Array.from({ length: values.pairs }, () => pair).flat();
}

function scenarioOf(values: RuleLabValues): Scenario {
  const leverage = leverageOf(values);
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
      thirdToken(values),
    ],
  };
}

function* running(values: RuleLabValues): Portions<RuleLabResult> {
  checkRule(values);
  const { products } = yield* simulating(scenarioOf(values));
  const holdings = Object.fromEntries(holdingIds.map((id) => [id, products[id]!]));
  return {
    holdings: holdings as RuleLabResult["holdings"],
    days: returnsOf(values).length,
  };
}

export const ruleLab = defineModel<RuleLabSet, RuleLabResult>({
  name: "rule-lab",
  set: ruleLabSet,
  presets,
  formula:
    "Each holding starts at NAV 1 with leverage × 1 of the underlying. A day’s move changes NAV by position × move. The rule then decides whether to trade back to leverage × NAV.",
  scenario: scenarioOf,
  derive: (values) => atOnce(running(values)),
  deriveLater: inPortions(running),
  quantities,
  missions,
  curves,
});
