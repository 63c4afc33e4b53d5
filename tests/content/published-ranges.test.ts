import { describe, expect, it } from "vitest";
import { publishedRanges } from "../../src/components/widgets/drift-dial/published-ranges.ts";
import { rangeRow } from "../../src/components/widgets/drift-dial/range-rows.ts";
import { Decimal } from "../../src/engine/index.ts";
import { readVenues } from "./collections.ts";

describe("the published ranges", () => {
  const venues = readVenues();

  it.each(publishedRanges)("$label is what the venue’s card says", (range) => {
    const card = venues.get(range.venue);
    expect(card).toBeDefined();
    const { ruleInWords, preset } = card!;
    for (const size of [range.low, range.high]) expect(ruleInWords).toContain(`${size}x`);
    const rule = preset as { leverage?: string; rule?: { low?: string; high?: string } };
    if (Number(rule.leverage) !== range.leverage) return;
    expect([rule.rule?.low, rule.rule?.high].map(Number)).toEqual([range.low, range.high]);
  });

  const row = (id: string, move: string) =>
    rangeRow(
      publishedRanges.find((range) => range.id === id)!,
      new Decimal(move),
    );

  it("end where domain knowledge has them", () => {
    const ends = (id: string) => [row(id, "0").against, row(id, "0").favour];
    expect(ends("bybit-long")).toEqual(["−11.1\u202F%", "+33.3\u202F%"]);
    expect(ends("bybit-short")).toEqual(["+6.7\u202F%", "−11.1\u202F%"]);
    expect(ends("gate-long")).toEqual(["−12\u202F%", "+20\u202F%"]);
    expect(ends("gate-short")).toEqual(["+12\u202F%", "−20\u202F%"]);
    expect(ends("gate-five")).toEqual(["−6.7\u202F%", "+12\u202F%"]);
    expect(ends("eth2x")).toEqual(["−11.5\u202F%", "+21.4\u202F%"]);
    expect(ends("toros-two")).toEqual(["−8.3\u202F%", "+12.5\u202F%"]);
  });

  it("say whether a move ends them", () => {
    expect(row("bybit-long", "-0.11").trades).toBe(false);
    expect(row("bybit-long", "-0.12").trades).toBe(true);
    expect(row("bybit-short", "0.07").trades).toBe(true);
    expect(row("gate-five", "-0.25")).toMatchObject({ trades: null, now: "nothing left" });
  });
});
