/** The kinds of rebalancing rule. A new one is one file and one line here. */
import type { Decimal } from "../decimal.ts";
import { bandRule } from "./band.ts";
import { deviationRule } from "./deviation.ts";
import { guardedRule } from "./guarded.ts";
import { hiddenTargetRule } from "./hidden-target.ts";
import { movedRule } from "./moved.ts";
import { neverRule } from "./never.ts";
import { periodicRule } from "./periodic.ts";
import { recentreRule } from "./recentre.ts";
import type { Rebalancing, RuleKind } from "./rule.ts";

export const RULES = {
  never: neverRule,
  periodic: periodicRule,
  band: bandRule,
  guarded: guardedRule,
  moved: movedRule,
  "hidden-target": hiddenTargetRule,
  recentre: recentreRule,
  deviation: deviationRule,
};

type SpecOf<Kind> = Kind extends RuleKind<infer Spec> ? Spec : never;
export type RuleSpec = {
  [Kind in keyof typeof RULES]: SpecOf<(typeof RULES)[Kind]>;
}[keyof typeof RULES];

/** The kind of a rule, seen without its own specification type. */
export function ruleKind(spec: RuleSpec): RuleKind<RuleSpec> {
  return RULES[spec.kind] as unknown as RuleKind<RuleSpec>;
}

/** A rule at work for a token of a given signed target leverage. */
export function makeRule(spec: RuleSpec, target: Decimal): Rebalancing {
  return ruleKind(spec).make(spec, target);
}
