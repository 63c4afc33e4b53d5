import { expect, test } from "vitest";
import { unbrokenFormula } from "../../../src/components/widgets/formula-text.ts";

test("a formula breaks before an operator outside brackets, and at none inside", () => {
  expect(unbrokenFormula("So: leverage × 100 × (1 + leverage × move).")).toBe(
    "So: leverage ×\u00A0100 ×\u00A0(1\u00A0+\u00A0leverage\u00A0×\u00A0move).",
  );
  expect(unbrokenFormula("1 − (a ÷ (1 + b)) = c")).toBe(
    "1 −\u00A0(a\u00A0÷\u00A0(1\u00A0+\u00A0b)) =\u00A0c",
  );
});
