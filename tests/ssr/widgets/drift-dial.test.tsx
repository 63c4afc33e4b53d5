import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { DriftDial } from "../../../src/components/widgets/drift-dial/DriftDial.tsx";
import { publishedRanges } from "../../../src/components/widgets/drift-dial/published-ranges.ts";
import { RangesTable } from "../../../src/components/widgets/drift-dial/RangesTable.tsx";

const ranges = publishedRanges.map((range) => ({ ...range, asOf: "2024" }));

test("the dial is complete without scripts: drawing, fraction and words", () => {
  const html = renderToString(() => <DriftDial ranges={ranges} />);
  expect(html).toMatch(/<svg/);
  for (const text of ["330", "130", "2.54x", "−11.1\u202F%", "+33.3\u202F%"]) {
    expect(html).toContain(text);
  }
});

test("every published range stands in the built table with its ends", () => {
  const html = renderToString(() => <RangesTable ranges={ranges} />);
  for (const { label } of ranges) expect(html).toContain(label);
  expect(html).toContain("4.125x");
  expect(html).toContain("+6.7\u202F%");
});

test("no style attribute and no script: the policy forbids them", () => {
  for (const html of [
    renderToString(() => <DriftDial ranges={ranges} />),
    renderToString(() => <RangesTable ranges={ranges} />),
  ]) {
    expect(html).not.toMatch(/ style=|<script|<style/);
  }
});
