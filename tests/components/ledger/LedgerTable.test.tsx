import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linesOf } from "../../../src/components/ledger/ledger-lines.ts";
import { LedgerTable } from "../../../src/components/ledger/LedgerTable.tsx";
import { parseScenario, simulate } from "../../../src/engine/index.ts";
import { createMarks, markText } from "../../../src/state/marks.ts";

const lines = linesOf(
  simulate(
    parseScenario({
      market: {
        start: "100",
        stepHours: 24,
        path: { kind: "returns", returns: ["0.10", "-0.10"] },
      },
      products: [
        { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
      ],
    }),
  ).products["daily"]!.ledger,
  100,
);

let marks: ReturnType<typeof createMarks>;
beforeEach(() => {
  render(() => {
    marks = createMarks("two-days");
    return (
      <>
        <button
          type="button"
          data-mark={markText({ source: "two-days", product: "daily", step: 1, row: 2 })}
        >
          60
        </button>
        <LedgerTable caption="Ledger" lines={lines} source="two-days" product="daily" />
      </>
    );
  });
});
afterEach(() => {
  marks.mark(undefined);
  cleanup();
});

const rows = () => screen.getAllByRole("row").slice(1);
const lit = () => rows().flatMap((row, i) => ("marked" in row.dataset ? [i] : []));

test("a focused row tells the chart its step and lights up the number in the sentence", () => {
  rows()[2]!.focus();
  expect(marks.step()).toBe(1);
  expect(lit()).toEqual([2]);
  expect("marked" in screen.getByRole("button").dataset).toBe(true);
});

test("and back: the number lights up its row, a point of the chart all rows of its step", () => {
  screen.getByRole("button").focus();
  expect(lit()).toEqual([2]);
  marks.mark(2);
  expect(lit()).toEqual([3, 4]);
  marks.mark(undefined);
  expect(lit()).toEqual([]);
});

test("one row is a tab stop; arrows, Home and End walk the others", () => {
  expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  rows()[0]!.focus();
  fireEvent.keyDown(rows()[0]!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(rows()[1]);
  fireEvent.keyDown(rows()[1]!, { key: "End" });
  expect(document.activeElement).toBe(rows()[4]);
});
