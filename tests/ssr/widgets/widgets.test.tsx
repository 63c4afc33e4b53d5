/** The two model instruments as the build leaves them: complete without a script. */
import { parseHTML } from "linkedom";
import { renderToString } from "solid-js/web";
import type { JSX } from "solid-js";
import { describe, expect, test } from "vitest";
import { NumberPrediction } from "../../../src/components/prediction/NumberPrediction.tsx";
import { derive } from "../../../src/components/widgets/derived.ts";
import { definitionOf } from "../../../src/components/widgets/index.ts";
import { drawReplay } from "../../../src/components/widgets/replay/drawn-replay.ts";
import { replaySet } from "../../../src/components/widgets/replay/parameters.ts";
import { Replay } from "../../../src/components/widgets/replay/Replay.tsx";
import {
  TABLE_LEVERAGES,
  tokenId,
} from "../../../src/components/widgets/replay/replay-scenario.ts";
import type { ReplayResult } from "../../../src/components/widgets/replay/replay.quantities.ts";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { ruleLabDrawing } from "../../../src/components/widgets/rule-lab/rule-lab.drawing.ts";
import { ruleLedgerDrawings } from "../../../src/components/widgets/rule-lab/rule-ledger.drawing.ts";
import { RuleLab } from "../../../src/components/widgets/rule-lab/RuleLab.tsx";
import { RuleLedger } from "../../../src/components/widgets/rule-lab/RuleLedger.tsx";
import { defaultsOf } from "../../../src/engine/index.ts";

function render(view: () => JSX.Element): { html: string; document: Document } {
  const html = renderToString(view);
  return { html, document: parseHTML(`<!doctype html><html><body>${html}</body></html>`).document };
}

/** What is left for a reader without scripts: everything but what waits for them. */
function readable(document: Document): string {
  const copy = document.body.cloneNode(true) as Element;
  for (const waiting of copy.querySelectorAll(".needs-js")) waiting.remove();
  return copy.textContent.replaceAll(/\s+/g, " ");
}

const cells = (document: Document, row: string): (string | undefined)[] =>
  [...document.querySelectorAll("tr")]
    .filter((tr) => tr.querySelector("th")?.textContent.trim() === row)
    .flatMap((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent));

describe("the Rule lab", () => {
  const { html, document } = render(() => (
    <RuleLab atBuild={drawAtBuild(ruleLabDrawing)} formula="Day by day." venues={[]} />
  ));

  test("shows question, drawings, results and summary", () => {
    expect(document.querySelector("h3")?.textContent).toBe(
      "Which of the three tokens did you buy?",
    );
    expect(document.querySelectorAll("svg").length).toBeGreaterThanOrEqual(2);
    expect(cells(document, "static")[0]).toBe("97.0");
    expect(cells(document, "daily")[0]).toBe("91.0");
    expect(cells(document, "band")).toEqual(expect.arrayContaining(["97.0", "0"]));
    expect(readable(document)).toContain("The band token never trades");
  });

  test("shows the scenario, as the command line takes it", () => {
    const scenario = JSON.parse(document.querySelector("pre")!.textContent) as {
      products: { id: string }[];
    };
    expect(scenario.products.map(({ id }) => id)).toEqual(["spot", "static", "daily", "band"]);
  });

  test("has every control inside what waits for scripts", () => {
    for (const control of document.querySelectorAll("input, select, button:not([popovertarget])")) {
      expect(control.closest(".needs-js"), control.outerHTML).not.toBeNull();
    }
  });

  test("carries no style and no event in its markup", () => {
    expect(html).not.toMatch(/\s(style|on\w+)=/);
  });
});

test("the Rule lab’s ledger is a table of every event", () => {
  const { document } = render(() => (
    <RuleLedger
      holding="daily"
      title="Line by line?"
      sub="A row an event."
      atBuild={drawAtBuild(ruleLedgerDrawings.daily)}
    />
  ));
  expect(document.querySelectorAll("tbody tr").length).toBe(5);
  expect(readable(document)).toContain("midnight");
});

describe("the Replay", async () => {
  const definition = await definitionOf("replay");
  const values = defaultsOf(replaySet);
  const atBuild = drawReplay(derive(definition, values as never) as ReplayResult, values);
  const rows = [
    { id: "index", label: "index" },
    ...TABLE_LEVERAGES.map((L) => ({ id: tokenId(L), label: `${L}x token` })),
  ];
  const { html, document } = render(() => (
    <Replay atBuild={atBuild} rows={rows} presets={definition.presets} formula="Day by day." />
  ));

  test.each([
    ["index", "×1.975"],
    ["2x token", "×1.737"],
    ["3x token", "×0.668"],
    ["-1x token", "×0.227"],
  ])("the %s made %s", (row, multiple) => {
    expect(cells(document, row)).toContain(multiple);
  });

  test("draws both lines, says what they show, and thins them to what can be seen", () => {
    expect(readable(document)).toContain("the 3x token made ×0.668");
    expect(atBuild.x.length).toBeLessThan(1200);
    expect(document.querySelectorAll("svg").length).toBeGreaterThanOrEqual(2);
  });

  test("has no dead control and no style in its markup", () => {
    for (const control of document.querySelectorAll("input, select, button")) {
      expect(control.closest(".needs-js"), control.outerHTML).not.toBeNull();
    }
    expect(html).not.toMatch(/\s(style|on\w+)=/);
  });
});

test("a prediction’s markup at build holds no result, and shows no dead field", () => {
  const { html, document } = render(() => (
    <NumberPrediction
      place="lessons/x"
      model="rule-lab"
      title="What is left of 100?"
      asks={[{ of: "daily-end", label: "Reset every midnight" }]}
    />
  ));
  expect(html).toContain("Reset every midnight");
  expect(html).not.toContain("91");
  for (const field of document.querySelectorAll("input, button")) {
    expect(field.closest(".needs-js")).not.toBeNull();
  }
});
