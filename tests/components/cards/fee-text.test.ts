import { expect, test } from "vitest";
import { feeText } from "../../../src/components/cards/fee-text.ts";

test.each([
  ["unknown" as const, "unknown"],
  [{ per: "interest on the debt", secondary: false }, "interest on the debt"],
  [{ rate: "0.00005", per: "of NAV", secondary: false }, "0.005\u202F% of NAV"],
  [
    { rate: "0.002", per: "of NAV", note: "unconfirmed", secondary: true },
    "0.2\u202F% of NAV (unconfirmed; secondary)",
  ],
])("a fee %j reads %s", (fee, text) => {
  expect(feeText(fee)).toBe(text);
});
