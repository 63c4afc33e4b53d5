/** The instruments of lesson 7 as the build leaves them: complete without a script. */
import { parseHTML } from "linkedom";
import { renderToString } from "solid-js/web";
import type { JSX } from "solid-js";
import { describe, expect, test } from "vitest";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { MergeSlider } from "../../../src/components/widgets/share-merge/MergeSlider.tsx";
import { shareMergeDrawing } from "../../../src/components/widgets/share-merge/share-merge.drawing.ts";
import { arbitrageLedgerDrawing } from "../../../src/components/widgets/two-prices/arbitrage-ledger.drawing.ts";
import { ArbitrageLedger } from "../../../src/components/widgets/two-prices/ArbitrageLedger.tsx";
import { exitDoorsDrawing } from "../../../src/components/widgets/two-prices/exit-doors.drawing.ts";
import { ExitDoors } from "../../../src/components/widgets/two-prices/ExitDoors.tsx";
import { twoPricesDrawing } from "../../../src/components/widgets/two-prices/two-prices.drawing.ts";
import { TwoPrices } from "../../../src/components/widgets/two-prices/TwoPrices.tsx";

function render(view: () => JSX.Element): { html: string; document: Document } {
  const html = renderToString(view);
  return { html, document: parseHTML(`<!doctype html><html><body>${html}</body></html>`).document };
}

const cells = (document: Document, row: string): (string | undefined)[] =>
  [...document.querySelectorAll(".holdings tr, .ledger tr")]
    .filter((tr) => tr.querySelector("th")?.textContent.trim() === row)
    .flatMap((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent));

const views = {
  TwoPrices: () => <TwoPrices atBuild={drawAtBuild(twoPricesDrawing)} formula="Hour by hour." />,
  ArbitrageLedger: () => <ArbitrageLedger atBuild={drawAtBuild(arbitrageLedgerDrawing)} />,
  ExitDoors: () => <ExitDoors atBuild={drawAtBuild(exitDoorsDrawing)} />,
  MergeSlider: () => (
    <MergeSlider atBuild={drawAtBuild(shareMergeDrawing)} formula="Unit by unit." />
  ),
};

describe.each(Object.entries(views))("%s", (_name, view) => {
  const { html, document } = render(view);

  test("asks a question and carries no style and no event in its markup", () => {
    expect(document.querySelector("h3")?.textContent).toMatch(/\?$/);
    expect(html).not.toMatch(/\s(style|on\w+)=/);
  });

  test("has every control inside what waits for scripts", () => {
    for (const control of document.querySelectorAll("input, select, button:not([popovertarget])")) {
      expect(control.closest(".needs-js"), control.outerHTML).not.toBeNull();
    }
  });
});

test("the two prices stand in the table and in the summary", () => {
  const { document } = render(views.TwoPrices);
  expect(cells(document, "0")).toEqual(["10.00", "4.00\u202F%", "10.40"]);
  expect(cells(document, "24")).toEqual(["9.00", "0.00\u202F%", "9.00"]);
  expect(document.querySelector(".chart-summary")?.textContent).toContain(
    "whoever bought and sold on the market −13.46\u202F%",
  );
});

test("the trade is a ledger of three lines", () => {
  const { document } = render(views.ArbitrageLedger);
  expect(cells(document, "create").slice(0, 2)).toEqual(["−10.00", "−10.00"]);
  expect(cells(document, "sell").slice(0, 2)).toEqual(["+10.40", "0.39"]);
});

test("both ways out have their price", () => {
  const { document } = render(views.ExitDoors);
  expect(cells(document, "Sell")).toEqual(["8.89", "1,777.50"]);
  expect(cells(document, "Redeem")).toEqual(["8.99", "1,798.20"]);
});

test("the merge’s table keeps what is owned", () => {
  const { document } = render(views.MergeSlider);
  expect(cells(document, "Before")).toEqual(["1,000", "0.088", "88.00"]);
  expect(cells(document, "Merged")).toEqual(["100", "0.88", "88.00"]);
});
