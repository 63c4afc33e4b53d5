/** The instruments of lesson 17 as the build leaves them: complete without a script. */
import { parseHTML } from "linkedom";
import { renderToString } from "solid-js/web";
import type { JSX } from "solid-js";
import { describe, expect, test } from "vitest";
import { crankDrawing } from "../../../src/components/widgets/crank/crank.drawing.ts";
import { crank } from "../../../src/components/widgets/crank/crank.model.ts";
import { WhoTurnsTheCrank } from "../../../src/components/widgets/crank/WhoTurnsTheCrank.tsx";
import { derive } from "../../../src/components/widgets/derived.ts";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { poolSkew } from "../../../src/components/widgets/pool-skew/pool-skew.model.ts";
import { PoolSkew } from "../../../src/components/widgets/pool-skew/PoolSkew.tsx";
import { defaultsOf } from "../../../src/engine/index.ts";

/** As it reaches the island: through the page, as plain data. */
const plain = <T,>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function render(view: () => JSX.Element): { html: string; document: Document } {
  const html = renderToString(view);
  return { html, document: parseHTML(`<!doctype html><html><body>${html}</body></html>`).document };
}

const crankAtBuild = drawAtBuild(crankDrawing);
const poolsAtBuild = derive(poolSkew, defaultsOf(poolSkew.set));
const views = {
  WhoTurnsTheCrank: () => (
    <WhoTurnsTheCrank atBuild={plain(crankAtBuild)} formula={crank.formula} />
  ),
  PoolSkew: () => <PoolSkew atBuild={plain(poolsAtBuild)} formula={poolSkew.formula} />,
};

const cells = (document: Document, row: string): (string | undefined)[] =>
  [...document.querySelectorAll(".holdings tr")]
    .filter((tr) => tr.querySelector("th")?.textContent.trim() === row)
    .flatMap((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent));

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

  test("shows the scenario that was run", () => {
    expect(document.querySelector(".cell-model pre")?.textContent).toContain('"products"');
  });
});

test("what travels with the page is plain data", () => {
  expect(plain(crankAtBuild)).toEqual(crankAtBuild);
  expect(plain(poolsAtBuild)).toEqual(poolsAtBuild);
});

test("the three tokens stand in the table and the drawn one in the summary", () => {
  const { document } = render(views.WhoTurnsTheCrank);
  expect(cells(document, "keeper")).toEqual(["0", "4.57x", "23.0"]);
  expect(cells(document, "exchange")).toEqual(["3", "4.57x", "63.0"]);
  expect(cells(document, "vault")).toEqual(["4", "4.57x", "65.2"]);
  const summary = document.querySelector(".chart-summary")?.textContent;
  expect(summary).toContain("Nobody acts for 24");
  expect(summary).toContain(
    "At a leverage of 4.57x, its lender sells everything at 18:00 of day 1.",
  );
});

test("both pools stand in the table before and after the move", () => {
  const { document } = render(views.PoolSkew);
  expect(cells(document, "long")).toEqual(["1,000", "1,029.7", "+2.97\u202F%"]);
  expect(cells(document, "short")).toEqual(["1,000", "970.3", "−2.97\u202F%"]);
});
