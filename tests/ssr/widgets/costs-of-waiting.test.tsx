/** The Cost meter and the Funding clock as the build leaves them: complete without a script. */
import { parseHTML } from "linkedom";
import { renderToString } from "solid-js/web";
import type { JSX } from "solid-js";
import { describe, expect, test } from "vitest";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { costMeterDrawing } from "../../../src/components/widgets/cost-meter/cost-meter.drawing.ts";
import { costMeter } from "../../../src/components/widgets/cost-meter/cost-meter.model.ts";
import { CostMeter } from "../../../src/components/widgets/cost-meter/CostMeter.tsx";
import { paidBy } from "../../../src/components/widgets/cost-meter/waiting.ts";
import { holdingIds } from "../../../src/components/widgets/cost-meter/waiting-looks.ts";
import { fundingClockDrawing } from "../../../src/components/widgets/funding-clock/funding-clock.drawing.ts";
import { FundingClock } from "../../../src/components/widgets/funding-clock/FundingClock.tsx";
import { Decimal, defaultsOf } from "../../../src/engine/index.ts";

function render(view: () => JSX.Element): { html: string; document: Document } {
  const html = renderToString(view);
  return { html, document: parseHTML(`<!doctype html><html><body>${html}</body></html>`).document };
}

const cells = (document: Document, row: string): (string | undefined)[] =>
  [...document.querySelectorAll(".holdings tr")]
    .filter((tr) => tr.querySelector("th")?.textContent.trim() === row)
    .flatMap((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent));

describe("the Cost meter", () => {
  const { html, document } = render(() => (
    <CostMeter atBuild={drawAtBuild(costMeterDrawing)} formula={costMeter.formula} />
  ));

  test("shows question, drawing, what is left and a summary", () => {
    expect(document.querySelector("h3")?.textContent).toBe("What does it cost to wait?");
    expect(document.querySelectorAll("svg").length).toBeGreaterThanOrEqual(2);
    expect(cells(document, "3x token")).toEqual(["0.0", "72.0"]);
    expect(cells(document, "−3x token")).toEqual(["0.0", "138.9"]);
    expect(document.querySelector(".chart-summary")?.textContent).toContain(
      "a position without leverage paid 10.95",
    );
  });

  test("carries no style and no event in its markup", () => {
    expect(html).not.toMatch(/\s(style|on\w+)=/);
  });

  test("what is left is the stake, what the price did and what was paid, to the last digit", () => {
    const values = { ...defaultsOf(costMeter.set), days: 31, swing: 2, mgmt: 0.05, tf: 0.1 };
    const waited = costMeter.derive(values);
    for (const id of holdingIds) {
      const { left, price } = waited[id];
      const added = new Decimal(100).plus(price).minus(paidBy(waited[id]));
      expect(added.minus(left).abs().lt("1e-30"), id).toBe(true);
    }
  });
});

describe("the Funding clock", () => {
  const { html, document } = render(() => (
    <FundingClock atBuild={drawAtBuild(fundingClockDrawing)} formula="Rate by rate." />
  ));

  test("shows the face, the drawing and both traders", () => {
    expect(document.querySelector(".clock-face")?.getAttribute("aria-label")).toBe(
      "Held from 09:00 for 24 hours; settlements met: 16:00, 00:00, 08:00.",
    );
    expect(document.querySelectorAll(".clock-stamp[data-met]")).toHaveLength(3);
    expect(cells(document, "In all")).toEqual(["−3.00", "+3.00"]);
    expect(cells(document, "Puts up")).toEqual(["2,000", "2,000"]);
    expect(document.querySelector(".chart-summary")?.textContent).toBe(
      "The long trader paid the short one 3.00 in all, at 16:00, 00:00 and 08:00.",
    );
  });

  test("carries no style and no event in its markup", () => {
    expect(html).not.toMatch(/\s(style|on\w+)=/);
  });
});
