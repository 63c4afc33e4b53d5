import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { BasketBuilder } from "../../../src/components/widgets/basket-builder/BasketBuilder.tsx";
import { basketBuilderDrawing } from "../../../src/components/widgets/basket-builder/basket-builder.drawing.ts";
import { basketBuilder } from "../../../src/components/widgets/basket-builder/basket-builder.model.ts";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";

const built = () =>
  renderToString(() => (
    <BasketBuilder atBuild={drawAtBuild(basketBuilderDrawing)} formula={basketBuilder.formula} />
  ));

test("the builder is complete without scripts: drawing, books and words", () => {
  const html = built();
  expect(html).toMatch(/<svg/);
  for (const text of ["12,000,000", "4,000,000", "3.00x", "2.94x", "103.00", "−120,000"]) {
    expect(html).toContain(text);
  }
});

test("no style attribute and no script: the policy forbids them", () => {
  expect(built()).not.toMatch(/ style=|<script|<style/);
});
