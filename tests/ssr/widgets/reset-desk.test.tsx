import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { resetDeskDrawing } from "../../../src/components/widgets/reset-desk/reset-desk.drawing.ts";
import { ResetDesk } from "../../../src/components/widgets/reset-desk/ResetDesk.tsx";

test("the desk is complete without scripts: drawing, subtraction and words", () => {
  const html = renderToString(() => (
    <ResetDesk atBuild={drawAtBuild(resetDeskDrawing)} formula="Fund by fund." />
  ));
  expect(html).toMatch(/<svg/);
  for (const text of ["330", "390", "−210", "buys 60", "buys 120", "Both trade the same way."]) {
    expect(html).toContain(text);
  }
  expect(html).not.toMatch(/ style=|<script|<style/);
});
