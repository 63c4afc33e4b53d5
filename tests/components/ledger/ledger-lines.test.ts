import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/components/ledger/ledger-columns.ts";
import { linesOf } from "../../../src/components/ledger/ledger-lines.ts";
import { movedRow } from "../../../src/components/ledger/moved-row.ts";
import { parseScenario, simulate } from "../../../src/engine/index.ts";
import type { LedgerRow } from "../../../src/engine/index.ts";

function ledgerOf(costs: Record<string, string> = {}): readonly LedgerRow[] {
  const scenario = parseScenario({
    market: { start: "100", stepHours: 24, path: { kind: "returns", returns: ["0.10", "-0.10"] } },
    products: [
      {
        id: "daily",
        kind: "token",
        leverage: "3",
        rule: { kind: "periodic", everyHours: 24 },
        costs,
      },
    ],
  });
  return simulate(scenario).products["daily"]!.ledger;
}

describe("the lines of the two famous days", () => {
  const lines = linesOf(ledgerOf(), 100);

  test("every number as a reader sees it, for the stake", () => {
    expect(lines.map(({ event, cells, why }) => [event, ...Object.values(cells), why])).toEqual([
      ["open", "100.0", "–", "100.0", "+300.0", "–", "300.0", "3.00x", "the start: target size"],
      ["mark", "110.0", "3.00x", "130.0", "–", "–", "330.0", "2.54x", "+10.0\u202F%"],
      ["reset", "110.0", "2.54x", "130.0", "+60.0", "–", "390.0", "3.00x", "midnight"],
      ["mark", "99.0", "3.00x", "91.0", "–", "–", "351.0", "3.86x", "−10.0\u202F%"],
      ["reset", "99.0", "3.86x", "91.0", "−78.0", "–", "273.0", "3.00x", "midnight"],
    ]);
  });

  test("what can be worked out from the line above has its hint, and the opening has none", () => {
    expect(lines.map(({ hints }) => Object.keys(hints))).toEqual([
      [],
      ["nav", "leverageAfter"],
      ["trade"],
      ["nav", "leverageAfter"],
      ["trade"],
    ]);
    expect(lines[1]!.hints.nav).toContain("100.0 + 300.0 × +10.0\u202F%");
    expect(lines[2]!.hints.trade).toContain("3.00x times the NAV above, 130.0");
  });

  test("a column of costs stands there only when something was paid", () => {
    expect(columnsOf(lines).map(({ id }) => id)).not.toContain("cost");
    const paid = linesOf(ledgerOf({ tradingFee: "0.001" }), 100);
    expect(columnsOf(paid).map(({ id }) => id)).toContain("cost");
  });
});

test("keys walk the rows and stop at the ends", () => {
  expect(movedRow("ArrowDown", 4, 5)).toBe(4);
  expect(movedRow("ArrowUp", 1, 5)).toBe(0);
  expect(movedRow("Home", 3, 5)).toBe(0);
  expect(movedRow("End", 0, 5)).toBe(4);
  expect(movedRow("a", 0, 5)).toBeUndefined();
});
