import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { ResetDesk } from "../../../src/components/widgets/reset-desk/ResetDesk.tsx";

test("the desk is complete without scripts: drawing, subtraction and words", () => {
  const html = renderToString(() => <ResetDesk />);
  expect(html).toMatch(/<svg/);
  for (const text of ["330", "390", "−210", "buys 60", "buys 120", "Both trade the same way."]) {
    expect(html).toContain(text);
  }
  expect(html).not.toMatch(/ style=|<script|<style/);
});
