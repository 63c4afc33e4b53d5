import { expect, test } from "vitest";
import { setMath } from "../../../src/components/prose/set-math.ts";

test("a formula becomes MathML without a style attribute", () => {
  const math = setMath(String.raw`\ell' = \frac{\ell\,(1 + r)}{1 + \ell\, r}`);
  expect(math).toMatch(/^<math [^>]*display="block"/);
  expect(math).toContain("<mfrac>");
  expect(math).not.toContain("style=");
});

test("TeX that cannot be read is an error, not a red box on the page", () => {
  expect(() => setMath(String.raw`\frac{1`)).toThrow();
});
