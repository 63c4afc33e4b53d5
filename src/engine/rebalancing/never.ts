/** Never trades: the position drifts like a margin position. */
import type { RuleKind } from "./rule.ts";

export interface NeverRule {
  readonly kind: "never";
}

export const neverRule: RuleKind<NeverRule> = {
  help: "Never rebalances.",
  fields: {},
  make: () => ({ onPrice: () => null, crossings: () => [] }),
};
