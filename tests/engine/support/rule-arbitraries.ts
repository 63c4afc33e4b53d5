/** Random rules that fit a token of a given leverage, one arbitrary for each kind. */
import fc from "fast-check";
import type { RuleSpec } from "../../../src/engine/index.ts";
import type { Quiet } from "../../../src/engine/rebalancing/quiet.ts";
import type { Kinds } from "./draws.ts";
import { decimal, defined, kind, optional, seed } from "./draws.ts";

/** A rule that fits a leverage of a given size. */
export function rulesFor(size: number): Kinds<RuleSpec> {
  const text = (value: number): string => value.toFixed(6);
  const band = fc
    .tuple(fc.integer({ min: 5, max: 95 }), fc.integer({ min: 5, max: 200 }))
    .map(([below, above]) => ({
      low: text(size * (1 - below / 100)),
      high: text(size * (1 + above / 100)),
    }));
  const everyHours = fc.constantFrom(1, 8, 24, 168);
  const clock = {
    everyHours,
    offsetHours: optional(fc.integer({ min: 0, max: 30 })),
    quiet: optional(
      fc
        .tuple(band, optional(decimal(0, 0.2, 2)))
        .map(([edges, still]) => defined<Quiet>({ ...edges, move: still })),
    ),
  };
  const fractionMoved = decimal(0.02, 0.4, 2);
  const side = fc.constantFrom("both" as const, "adverse" as const);
  return {
    never: fc.constant({ kind: "never" }),
    periodic: fc
      .record({ kind: kind("periodic"), ...clock })
      .map((rule) => defined<Extract<RuleSpec, { kind: "periodic" }>>(rule)),
    band: fc
      .tuple(band, fc.constantFrom("target" as const, "edge" as const))
      .map(([edges, restore]) => ({ kind: "band", ...edges, restore })),
    guarded: fc
      .tuple(
        fc.record({ kind: kind("guarded"), ...clock }),
        fc.oneof(
          band.map(({ high }) => ({ guard: high })),
          fc.record({ move: fractionMoved, side: optional(side) }),
          fc.record({ guard: band.map(({ high }) => high), move: fractionMoved }),
        ),
      )
      .map(([rule, emergency]) =>
        defined<Extract<RuleSpec, { kind: "guarded" }>>({ ...rule, ...emergency }),
      ),
    moved: fc
      .record({ kind: kind("moved"), move: fractionMoved, side, everyHours: optional(everyHours) })
      .map((rule) => defined<Extract<RuleSpec, { kind: "moved" }>>(rule)),
    "hidden-target": fc
      .tuple(band, seed)
      .map(([edges, drawnSeed]) => ({ kind: "hidden-target", ...edges, seed: drawnSeed })),
    recentre: recentring(size, text),
    deviation: fc
      .integer({ min: 5, max: 90 })
      .map((part) => ({ kind: "deviation", limit: text((size * part) / 100) })),
  };
}

export function recentring(
  size: number,
  text: (value: number) => string,
): fc.Arbitrary<Extract<RuleSpec, { kind: "recentre" }>> {
  return fc
    .record({
      speed: decimal(0.05, 1, 2),
      everyHours: fc.constantFrom(24, 168),
      maxTrade: optional(decimal(0.01, 1, 2)),
      cooldownHours: optional(fc.constantFrom(0, 1, 24)),
      ripcord: optional(fc.constant(text(size * 1.3))),
      ripcordMaxTrade: optional(decimal(0.01, 1, 2)),
    })
    .map((rule) => ({
      kind: "recentre",
      target: text(size),
      min: text(size * 0.85),
      max: text(size * 1.15),
      ...defined<{ speed: string; everyHours: number }>(rule),
    }));
}

export function ruleOfKind(name: RuleSpec["kind"]): (size: number) => fc.Arbitrary<RuleSpec> {
  return (size) => rulesFor(size)[name];
}

export const RULE_KINDS = Object.keys(rulesFor(3)) as RuleSpec["kind"][];
