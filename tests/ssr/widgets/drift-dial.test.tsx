import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { driftDialDrawing } from "../../../src/components/widgets/drift-dial/drift-dial.drawing.ts";
import { publishedRangesDrawing } from "../../../src/components/widgets/drift-dial/published-ranges.drawing.ts";
import { DriftDial } from "../../../src/components/widgets/drift-dial/DriftDial.tsx";
import { publishedRanges } from "../../../src/components/widgets/drift-dial/published-ranges.ts";
import { RangesTable } from "../../../src/components/widgets/drift-dial/RangesTable.tsx";

const ranges = publishedRanges.map((range) => ({ ...range, asOf: "2024" }));

const renderDial = (): string =>
  renderToString(() => (
    <DriftDial atBuild={drawAtBuild(driftDialDrawing)} formula="Move by move." ranges={ranges} />
  ));
const renderRanges = (): string =>
  renderToString(() => (
    <RangesTable atBuild={drawAtBuild(publishedRangesDrawing)} ranges={ranges} />
  ));

test("the dial is complete without scripts: drawing, fraction and words", () => {
  const html = renderDial();
  expect(html).toMatch(/<svg/);
  for (const text of ["330", "130", "2.54x", "−11.1\u202F%", "+33.3\u202F%"]) {
    expect(html).toContain(text);
  }
});

test("every published range stands in the built table with its ends", () => {
  const html = renderRanges();
  for (const { label } of ranges) expect(html).toContain(label);
  expect(html).toContain("4.125x");
  expect(html).toContain("+6.7\u202F%");
});

test("no style attribute and no script: the policy forbids them", () => {
  for (const html of [renderDial(), renderRanges()]) {
    expect(html).not.toMatch(/ style=|<script|<style/);
  }
});
