import { expect, test } from "vitest";
import { whyOf } from "../../../src/components/ledger/why.ts";
import { Decimal } from "../../../src/engine/index.ts";

const below = (paidBy: "issuer" | "lender") =>
  whyOf({ kind: "nav-below-zero", nav: new Decimal("-0.2"), paidBy });

test("a recentring trade is said to go toward its target, whether it is cut at its range or not", () => {
  const reason = {
    kind: "recentre",
    leverage: new Decimal("2.43"),
    target: new Decimal(2),
  } as const;
  expect(whyOf(reason)).toBe("toward 2x, by its rule");
});

test("who bears a token’s loss beyond its stake is not known, and not said; a lender is", () => {
  expect(below("issuer")).toBe("the loss beyond the stake falls on others");
  expect(below("lender")).toBe("the loss beyond the stake falls on the lender");
});
