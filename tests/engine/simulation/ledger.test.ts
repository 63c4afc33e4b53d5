import { expect, test } from "vitest";
import { ONE, ZERO } from "../../../src/engine/index.ts";
import { makeLedger, makeRowsLeft } from "../../../src/engine/simulation/ledger.ts";

const standing = { price: ONE, quantity: ZERO, notional: ZERO };
const entry = { event: "mark", amount: ZERO, reason: { kind: "price", price: ONE } } as never;

test("the ledgers of a simulation share the rows that there are, two million", () => {
  const left = makeRowsLeft();
  expect(left.count).toBe(2_000_000);
  left.count = 3;
  const [one, other] = [makeLedger(left), makeLedger(left)];
  for (const ledger of [one, other, other]) ledger.write(1, 1, standing, entry);
  expect([one.rows.length, other.rows.length]).toEqual([1, 2]);
  for (const ledger of [one, other]) {
    expect(() => ledger.write(2, 2, standing, entry)).toThrow(
      new RangeError("ledger must be at most 2000000 rows over all products, got more"),
    );
  }
});
