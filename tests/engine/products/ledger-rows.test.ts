/** What each kind of row in a ledger says: its event, the kind of its cost, the amount, and why. */
import { describe, expect, test } from "vitest";
import type { MarketSpec, ProductSpec } from "../../../src/engine/index.ts";
import { toPlain } from "../../../src/engine/index.ts";
import { BAND, DAILY, onPrices, onReturns, run, token } from "../support/scenarios.ts";

/** A ledger in short: "event costKind amount", and the reason as it leaves the engine. */
function rowsOf(market: MarketSpec, product: ProductSpec): [string, unknown][] {
  return run(market, product).ledger.map(({ event, costKind, amount, reason }) => [
    [event, costKind ?? "-", amount.toSignificantDigits(12).toFixed()].join(" "),
    toPlain(reason),
  ]);
}

const YEAR = {
  start: "100",
  stepHours: 8760,
  path: { kind: "trend", move: "0", steps: 1 },
} as const;
const NEVER = { kind: "never" } as const;
const fundingOf = (rate: string) => ({ kind: "constant", rate, everyHours: 24 }) as const;

/** The row at a place, the last one unless told. */
function row(market: MarketSpec, product: ProductSpec, place = -1): [string, unknown] | undefined {
  return rowsOf(market, product).at(place);
}

describe("a token’s rows", () => {
  test("of an opening and a price", () => {
    expect(rowsOf(onReturns(["0.1"]), token("3", NEVER))).toEqual([
      ["open - 0", { kind: "start", leverage: "3" }],
      ["mark - 0.3", { kind: "price", from: "100", to: "110" }],
    ]);
  });

  test("of interest on the cash leg", () => {
    expect(row({ ...YEAR, borrowRate: "0.05" }, token("3", NEVER))).toEqual([
      "interest interest -0.1",
      { kind: "interest", balance: "-2", hours: 8760 },
    ]);
  });

  test("of funding", () => {
    expect(row(onReturns(["0"], { funding: fundingOf("0.001") }), token("3", NEVER))).toEqual([
      "funding funding -0.003",
      { kind: "funding", rate: "0.001", notional: "3" },
    ]);
  });

  test("of each fee", () => {
    expect(row(YEAR, token("2", NEVER, { streamingPerYear: "0.02" }))).toEqual([
      "management management -0.04",
      { kind: "fee", rate: "0.02", base: "2" },
    ]);
    expect(row(onReturns(["0"]), token("2", NEVER, { managementPerDay: "0.01" }))).toEqual([
      "management management -0.01",
      { kind: "fee", rate: "0.01", base: "1" },
    ]);
    expect(row(onReturns(["0"]), token("-2", NEVER, { exitFee: "0.01" }))).toEqual([
      "exit trading -0.02",
      { kind: "fee", rate: "0.02", base: "1" },
    ]);
  });

  test("of a trade and its gas", () => {
    const found = rowsOf(onReturns(["0.1"]), token("3", DAILY, { gas: "0.01" }));
    expect(found.slice(2)).toEqual([
      ["rebalance trading 0", { kind: "clock", everyHours: 24 }],
      ["gas gas -0.01", { kind: "gas" }],
    ]);
  });

  test("of a trade that an outage or its gas prevents", () => {
    const market = onReturns(["0.1"], { outages: [{ from: 1, to: 1 }] });
    const wanted = { kind: "clock", everyHours: 24 };
    expect(row(market, token("3"))).toEqual(["blocked - 0", { kind: "outage", wanted }]);
    expect(row(onReturns(["-0.3"]), token("3", DAILY, { gas: "0.1" }))).toEqual([
      "blocked - 0",
      { kind: "unaffordable", wanted },
    ]);
  });

  test("there is none for what comes to nothing", () => {
    const rates = { cashRate: "0.05", funding: fundingOf("0") } as const;
    const events = (product: ProductSpec): string[] =>
      run(onReturns(["0", "0.1"], rates), product).ledger.map(({ event }) => event);
    expect(events({ id: "it", kind: "spot" })).toEqual(["open", "mark", "mark"]);
    expect(events(token("1"))).toEqual(["open", "mark", "mark"]);
    const flat = run(onReturns(["0", "0"]), token("3"));
    expect(flat.ledger.map(({ event }) => event)).toEqual(["open", "mark", "mark"]);
  });

  test("spot pays no funding; once wiped out nothing is charged or traded", () => {
    const funding = fundingOf("0.5");
    expect(rowsOf(onReturns(["0"], { funding }), { id: "it", kind: "spot" })).toHaveLength(2);
    const costs = { managementPerDay: "0.01", exitFee: "0.01" };
    const found = rowsOf(onReturns(["0", "0.5"], { funding }), token("3", DAILY, costs));
    expect(found.map(([text]) => text)).toEqual([
      "open - 0",
      "mark - 0",
      "funding funding -1.5",
      "wiped-out - 0.5",
    ]);
  });

  test("an exit fee is charged once, after the last step", () => {
    const found = rowsOf(onReturns(["0", "0", "0"]), token("2", NEVER, { exitFee: "0.01" }));
    expect(found.map(([text]) => text.split(" ")[0])).toEqual([
      ...["open", "mark", "mark", "mark", "exit"],
    ]);
  });
});

test("watched continuously, a trigger in an outage waits for its end", () => {
  const market = onPrices(["90", "75", "75"], {
    monitoring: "continuous",
    outages: [{ from: 1, to: 1 }],
  });
  const { ledger } = run(market, token("3", BAND));
  expect(ledger.map(({ step, event }) => `${step} ${event}`)).toEqual([
    ...["0 open", "1 mark", "1 mark", "1 blocked", "2 rebalance", "2 mark"],
  ]);
  // It is carried out as the second step opens, at hour 24; the price then stands still until hour 48.
  expect(ledger.slice(-3).map(({ hour }) => hour)).toEqual([24, 24, 48]);
});

test("watched continuously with a latency, a trigger waits for the tick and its latency", () => {
  const market = onPrices(["90", "75", "75"], { monitoring: "continuous", latencySteps: 1 });
  const { ledger } = run(market, token("3", BAND));
  expect(ledger.map(({ step, event }) => `${step} ${event}`)).toEqual([
    ...["0 open", "1 mark", "2 mark", "2 rebalance"],
  ]);
});

describe("watched continuously", () => {
  const watched = { monitoring: "continuous" } as const;
  const events = (prices: readonly string[], product: ProductSpec): string[] =>
    run(onPrices(prices, watched), product).ledger.map(({ event }) => event);

  test("what lies at the tick's very price happens there, and the price is marked once", () => {
    expect(events(["90", "80"], token("3", BAND))).toEqual(["open", "mark", "rebalance"]);
    const perp = { id: "it", kind: "perpetual", side: "long", leverage: "5" } as const;
    expect(events(["100", "80"], perp)).toEqual(["open", "mark", "liquidated"]);
    const margin = { id: "it", kind: "spot-margin", side: "long", leverage: "2" } as const;
    const called = { ...margin, callLevel: "1.5" } as const;
    expect(events(["100", "75"], called)).toEqual(["open", "mark", "margin-call"]);
  });

  test("the end is the end, whatever trigger or charge would have come after it", () => {
    const rule = { kind: "moved", move: "0.5", side: "both" } as const;
    expect(events(["90", "30", "90"], token("3", rule))).toEqual(["open", "mark", "wiped-out"]);
    const margin = { id: "it", kind: "spot-margin", side: "long", leverage: "3" } as const;
    const charged = events(["100", "60", "90"], { ...margin, hourlyRate: "0.000001" });
    expect(charged.slice(2)).toEqual(["mark", "margin-call", "mark", "liquidated"]);
  });

  test("a trigger a hair before ruin is ruin: what is left is rounding", () => {
    const move = "0.3333333333333333333333333333333333333333";
    const rule = { kind: "moved", move, side: "both" } as const;
    const { ledger, summary } = run(onPrices(["90", "50"], watched), token("3", rule));
    expect(ledger.map(({ event }) => event)).toEqual(["open", "mark", "wiped-out"]);
    expect(summary.nav.toFixed()).toBe("0");
  });
});

test("a thousand triggers between two ticks are acted on, the rest waits for the tick", () => {
  const rule = { kind: "moved", move: "0.0001", side: "both" } as const;
  const { ledger } = run(
    onPrices(["100", "200"], { monitoring: "continuous" }),
    token("1.5", rule),
  );
  const events = ledger.map(({ event }) => event);
  const blocked = events.indexOf("blocked");
  expect(events.slice(0, blocked).filter((event) => event === "rebalance")).toHaveLength(1000);
  expect(toPlain(ledger[blocked]?.reason)).toEqual({ kind: "too-many-triggers", most: 1000 });
  expect(events.slice(blocked + 1)).toEqual(["mark", "rebalance"]);
});

test("where what waits for the tick is the end, the report says that there were too many", () => {
  const rule = { kind: "moved", move: "0.001", side: "both" } as const;
  const market = onPrices(["100", "1"], { monitoring: "continuous" });
  const { events } = run(market, token("3", rule)).summary;
  expect(events.slice(-2).map(({ event, reason }) => [event, reason.kind])).toEqual([
    ["blocked", "too-many-triggers"],
    ["wiped-out", "nav-below-zero"],
  ]);
});

describe("contracts", () => {
  const linear = { id: "it", kind: "perpetual", side: "long", leverage: "5" } as const;
  const inverse = { ...linear, kind: "inverse-perpetual", leverage: "2" } as const;

  test("an entry at the start opens with one row, another with its profit in a second", () => {
    expect(rowsOf(onPrices(["100"]), linear)).toHaveLength(1);
    expect(rowsOf(onPrices(["100"]), { ...linear, entry: "100" })).toHaveLength(1);
    expect(rowsOf(onPrices(["100"]), inverse)).toHaveLength(1);
    // Half a coin posted at 80 and 1 − 80/100 = 0.2 coins won: 0.7 coins at 100 over a stake of 40.
    expect(row(onPrices(["100"]), { ...inverse, entry: "80" })).toEqual([
      "mark - 0.75",
      { kind: "price", from: "80", to: "100" },
    ]);
  });

  test("funding is a row, on the notional of one and the contract’s worth of the other", () => {
    const market = onPrices(["100", "100"], { funding: fundingOf("0.01") });
    expect(row(market, linear)).toEqual([
      "funding funding -0.05",
      { kind: "funding", rate: "0.01", notional: "5" },
    ]);
    expect(row(market, inverse)).toEqual([
      "funding funding -0.02",
      { kind: "funding", rate: "0.01", notional: "2" },
    ]);
  });

  test("funding can take all of the margin: taken over, the fund pays what is missing", () => {
    const market = onPrices(["100", "100"], { funding: fundingOf("0.3") });
    const [last, reason] = row(market, linear) ?? [];
    expect(last).toBe("liquidated - 0.5");
    expect(reason).toMatchObject({ kind: "maintenance", nav: "-0.5", paidBy: "insurance-fund" });
  });

  test("seen at a close below the liquidation price, what is left goes to the fund", () => {
    const product = { ...linear, maintenanceMarginRate: "0.01" } as const;
    const { ledger, summary } = run(onPrices(["100", "80.5", "100"]), product);
    expect(ledger.map(({ step, hour, event }) => `${step} ${hour} ${event}`)).toEqual([
      ...["0 0 open", "1 24 mark", "1 24 liquidated"],
    ]);
    expect(summary.forfeited.toFixed()).toBe("0.025");
    const short = run(onPrices(["100", "119.5"]), { ...product, side: "short" });
    expect(short.summary.forfeited.toFixed()).toBe("0.025");
    expect(run(onPrices(["100", "81"]), product).ledger).toHaveLength(2);
  });

  test("watched continuously, a dated future is taken over at its very price", () => {
    const future = {
      id: "it",
      kind: "dated-future",
      side: "long",
      leverage: "5",
      basis: "0",
      expiryDays: 90,
      maintenanceMarginRate: "0.01",
    } as const;
    const market = onPrices(["100", "70"], { monitoring: "continuous" });
    const last = run(market, future).ledger.at(-1);
    expect([last?.event, last?.price.toFixed(4)]).toEqual(["liquidated", "80.8081"]);
  });

  test("a dated future pays no funding, and says on which basis it rolled", () => {
    const future = {
      id: "it",
      kind: "dated-future",
      side: "long",
      leverage: "2",
      basis: "0.01",
      expiryDays: 1,
    } as const;
    const market = onPrices(["100", "100", "100"], { funding: fundingOf("0.1") });
    const events = rowsOf(market, future).map(([text]) => text.split(" ")[0]);
    expect(events).toEqual(["open", "mark", "expired"]);
    const rolled = rowsOf(market, { ...future, atExpiry: "roll" });
    expect(rolled[2]).toEqual(["rolled - 0", { kind: "roll", basis: "0.01" }]);
    expect(rolled.map(([text]) => text.split(" ")[0])).toEqual([
      ...["open", "mark", "rolled", "mark", "rolled"],
    ]);
    const row = run(market, { ...future, atExpiry: "roll" }).ledger[2];
    expect(row?.price.toFixed()).toBe("101");
    expect(row?.notional.toFixed(30)).toBe(row?.quantity.times(101).toFixed(30));
  });
});

test("a pool token opens like a position and is marked by what its pool gives or gets", () => {
  const pool = {
    id: "it",
    kind: "pool-token",
    side: "long",
    leverage: "3",
    ownPool: "200",
    otherPool: "100",
    transfer: "power",
  } as const;
  const found = run(onPrices(["100", "125", "100"]), pool);
  expect(rowsOf(onPrices(["100", "125", "100"]), pool)[0]).toEqual([
    "open - 0",
    { kind: "start", leverage: "1.5" },
  ]);
  expect(found.ledger.map(({ event }) => event)).toEqual(["open", "mark", "mark"]);
  expect(found.ledger[0]?.trade.toFixed()).toBe("1.5");
  expect(found.ledger.slice(1).map(({ reason }) => toPlain(reason))).toMatchObject([
    { kind: "transfer", from: "other" },
    { kind: "transfer", from: "own" },
  ]);
  expect(found.summary.liquidationPrice).toBeNull();
});
