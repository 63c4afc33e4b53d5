/** Tokens by the rule that resets them. */
import type { RuleSpec } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import type { ProductRole } from "../../charts/product-style.ts";
import { percent } from "./slot.ts";
import type { Slot, SlotKey, SlotKind, Terms } from "./slot.ts";

/** A token whose rule is all that differs. */
function token(
  label: string,
  role: ProductRole,
  keys: readonly SlotKey[],
  name: (slot: Slot) => string,
  rule: (slot: Slot, terms: Terms) => RuleSpec,
): SlotKind {
  return {
    label,
    role,
    keys: ["L", ...keys],
    terms: ["costs"],
    name: (slot) => `${formatMultiple(slot.leverage)} ${name(slot)}`,
    spec: (id, slot, terms) => ({
      id,
      kind: "token",
      leverage: String(slot.leverage),
      rule: rule(slot, terms),
      ...(Object.keys(terms.costs).length === 0 ? {} : { costs: terms.costs }),
    }),
  };
}

const clock = (everyHours: number): string =>
  everyHours === 24 ? "daily" : everyHours === 168 ? "weekly" : `every ${everyHours} h`;

export const TOKEN_KINDS = {
  clock: token(
    "a token reset by the clock",
    "daily",
    ["every"],
    ({ everyHours }) => clock(everyHours),
    ({ everyHours }) => ({ kind: "periodic", everyHours }),
  ),
  guarded: token(
    "a token with a clock and a guard",
    "daily",
    ["every", "hi"],
    () => "guarded",
    ({ everyHours, high }) => ({ kind: "guarded", everyHours, guard: String(high) }),
  ),
  band: token(
    "a token with a band",
    "band",
    ["lo", "hi", "restore"],
    () => "band",
    ({ low, high, restore }) => ({ kind: "band", low: String(low), high: String(high), restore }),
  ),
  moved: token(
    "a token reset after a move",
    "daily",
    ["share"],
    ({ share }) => `after ${share} %`,
    ({ share }) => ({ kind: "moved", move: percent(share), side: "both" }),
  ),
  hidden: token(
    "a token with a hidden target",
    "band",
    ["lo", "hi"],
    () => "hidden target",
    ({ low, high }, { seed }) => ({
      kind: "hidden-target",
      low: String(low),
      high: String(high),
      seed,
    }),
  ),
  recentre: token(
    "a token that goes part of the way",
    "band",
    ["lo", "hi", "share", "every"],
    () => "recentred",
    ({ low, high, share, everyHours }) => ({
      kind: "recentre",
      min: String(low),
      max: String(high),
      speed: percent(share),
      everyHours,
    }),
  ),
} as const satisfies Record<string, SlotKind>;
