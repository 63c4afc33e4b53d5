/** A product of a scenario in a few words: "a 3x token that resets every day". */
import type { ProductSpec, RuleSpec } from "../../engine/index.ts";
import { formatHours, formatMultiple } from "../../format/index.ts";

function ruleWords(rule: RuleSpec): string {
  switch (rule.kind) {
    case "never":
      return "that never trades";
    case "periodic":
      return rule.everyHours === 24
        ? "that resets every day"
        : `that resets every ${formatHours(rule.everyHours)}`;
    case "band":
      return `with a band from ${formatMultiple(rule.low)} to ${formatMultiple(rule.high)}`;
    case "guarded":
      return "with a clock and a guard";
    case "moved":
      return "that resets after a move";
    case "hidden-target":
      return "with a hidden target";
    case "recentre":
      return "that trades a part of the way";
    case "deviation":
      return "that resets on a deviation";
  }
}

export function productWords(spec: ProductSpec): string {
  switch (spec.kind) {
    case "spot":
      return "the underlying";
    case "static":
      return `a ${formatMultiple(spec.leverage)} position that is left alone`;
    case "token":
      return `a ${formatMultiple(spec.leverage)} token ${ruleWords(spec.rule)}`;
    case "collateral-token":
      return `a ${formatMultiple(spec.rule.target ?? "2")} collateral token`;
    case "pool-token":
      return `a ${formatMultiple(spec.leverage)} pool token`;
    case "spot-margin":
      return `a ${spec.side} margin account at ${formatMultiple(spec.leverage)}`;
    default:
      return `a ${spec.side} future at ${formatMultiple(spec.leverage)}`;
  }
}
