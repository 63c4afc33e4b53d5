/** What the vectors hold besides the figure that they are known by, and that they are what they were. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/engine/index.ts";
import { initialMargin, liquidationPrice } from "../../../src/engine/metrics/index.ts";
import { expectFloat } from "../../support/printed.ts";
import { onPrices, run, token } from "../support/scenarios.ts";
import freqtrade from "./freqtrade_liquidation.json" with { type: "json" };
import fli from "./indexcoop_fli.json" with { type: "json" };
import jesse from "./jesse_liquidation.json" with { type: "json" };
import synthetix from "./synthetix_perps_v2.json" with { type: "json" };
import tlx from "./tlx.json" with { type: "json" };

const originals = join(import.meta.dirname, "../../../../shared/reference");

describe.skipIf(!existsSync(originals))("the vectors beside the project", () => {
  const names = existsSync(originals) ? readdirSync(originals) : [];
  test.each(names)("%s has been copied as it is", (name) => {
    const [copy, original] = [import.meta.dirname, originals].map(
      (folder) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown,
    );
    expect(copy).toEqual(original);
  });
});

test("freqtrade: the margin of each position is its value over its leverage, or what it is given", () => {
  for (const row of freqtrade.isolated) {
    expectFloat(new Decimal(row.entry).times(row.amount).div(row.leverage), row.margin);
    const price = liquidationPrice({
      side: row.side as "long" | "short",
      convention: (row.exchange === "gate" ? "okx" : row.exchange) as "okx",
      entry: row.entry,
      quantity: row.amount,
      margin: row.margin,
      maintenanceMarginRate: row.mmr,
      maintenanceAmount: row.maintenanceAmount,
      ...(row.takerFee === null ? {} : { takerFee: row.takerFee }),
    });
    // One figure of the source is cut to seven decimals.
    expectFloat(price, row.expected, row.expected === 6.7666666 ? "1e-8" : "1e-10");
  }
});

test("Index Coop: a step of 5 % to the target before it is cut to the range", () => {
  const { target, recenteringSpeed } = fli.methodology;
  for (const row of fli.states) {
    const before = new Decimal(2 * row.price).div(2 * row.price - row.debtUsd);
    const step = new Decimal(target).minus(before).times(recenteringSpeed);
    expectFloat(before.plus(step), row.unclippedNew);
  }
});

test("TLX: a doubled price asks a 2x for a rebalance, after which it is 2x again", () => {
  for (const row of tlx.drift) {
    const prices = ["100", String(100 * row.priceMultiple)];
    const rule = { kind: "deviation", limit: "0.25" } as const;
    const { ledger } = run(onPrices(prices), token(String(row.target), rule));
    const [trade] = ledger.filter(({ event }) => event === "rebalance");
    expect(trade !== undefined).toBe(row.canRebalance);
    expect(trade?.navBefore.times(row.marginBefore).toNumber()).toBe(row.margin);
    expectFloat(trade?.leverageBefore, row.leverage);
    // Its own test, on a fork of the chain, allows 3 %; the ledger needs none of it.
    expect(trade?.leverageAfter?.toNumber()).toBe(row.afterRebalance);
  }
});

test("jesse: 2,000 coins at 10 and 2x take a balance of 10,000", () => {
  for (const { entry, leverage, qty, balance } of jesse.vectors) {
    expect(initialMargin({ contract: "linear", entry, leverage, quantity: qty }).toNumber()).toBe(balance);
  }
});

test("Synthetix: each trade of the funding vectors makes the skew of the next", () => {
  const { steps } = synthetix.fundingVelocity;
  const skews = steps.slice(0, -1).map(({ skewBefore, sizeDelta }) => skewBefore + sizeDelta);
  expect(skews).toEqual(steps.slice(1).map(({ skewBefore }) => skewBefore));
});
