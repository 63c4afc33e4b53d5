/** Laws of every product, run over the index: a new product is under them the moment it is listed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LedgerRow, ProductRun, ProductSpec } from "../../src/engine/index.ts";
import { Decimal, parseScenario, simulate, toPlain } from "../../src/engine/index.ts";
import { PRODUCTS } from "../../src/engine/products/products.ts";
import { RULES } from "../../src/engine/rebalancing/rules.ts";
import {
  market,
  PRODUCT_KINDS,
  RULE_KINDS,
  ruleOfKind,
  SCALE,
  tokenWith,
} from "./support/arbitraries.ts";
import { addUpTo } from "./support/exact-sum.ts";
import { PATIENCE } from "./support/patience.ts";
import { run } from "./support/scenarios.ts";

/** How many random cases the laws have been held to so far in this file. */
let cases = 0;

/** Holds a law to so many random cases, times the scale that was asked for. */
function hold<Given>(law: fc.IProperty<Given>, runs: number): void {
  const numRuns = Math.ceil(runs * SCALE);
  fc.assert(law, { numRuns });
  cases += numRuns;
}

function isNear(a: Decimal, b: Decimal, tolerance = "1e-30"): boolean {
  const size = Decimal.max(1, a.abs(), b.abs());
  return a.minus(b).abs().lte(size.times(tolerance));
}

function text(value: Decimal): string {
  return value.toFixed();
}

/** What is broken in a run, in words; the list is empty when all laws hold. */
function problemsOf(found: ProductRun): string[] {
  return [
    ...found.ledger.flatMap((row, index) => rowProblems(row, found.ledger[index - 1])),
    ...sumProblems(found),
    ...floorProblems(found),
    ...printProblems(found),
  ];
}

/** nav = navBefore + amount to the last digit; quantity × price is the notional, over NAV the leverage. */
function rowProblems(row: LedgerRow, before: LedgerRow | undefined): string[] {
  const at = `step ${row.step} ${row.event}`;
  const follows = !before || text(row.navBefore) === text(before.nav);
  const adds = addUpTo([text(row.navBefore), text(row.amount)], text(row.nav));
  const holds = isNear(row.quantity.times(row.price), row.notional);
  const isAlive = row.nav.gt(0);
  const leverage = row.leverageAfter;
  const levered = isAlive
    ? leverage !== null && isNear(leverage, row.notional.div(row.nav))
    : leverage === null;
  return [
    ...(follows ? [] : [`${at}: navBefore is not the NAV of the row before`]),
    ...(adds ? [] : [`${at}: navBefore + amount is not nav`]),
    ...(holds ? [] : [`${at}: quantity × price is not the notional`]),
    ...(levered ? [] : [`${at}: notional ÷ NAV is not the leverage`]),
  ];
}

/** Change of NAV = price PnL − costs + deficit − forfeited, to the last digit. */
function sumProblems({ summary }: ProductRun): string[] {
  const parts = [
    "1",
    text(summary.pricePnl),
    ...Object.values(summary.costs).map((cost) => text(cost.neg())),
    text(summary.deficit),
    text(summary.forfeited.neg()),
  ];
  return addUpTo(parts, text(summary.nav)) ? [] : ["the summary does not add up to the NAV"];
}

/** NAV is never below 0 at a tick, and once 0 it stays 0 with nothing held. */
function floorProblems({ series, summary, ledger }: ProductRun): string[] {
  const gone = series.findIndex(({ nav }) => nav.isZero());
  const last = ledger.at(-1);
  const isKnown = summary.wipedOutAt === (series[gone]?.step ?? null);
  const isEmpty = gone < 0 || (last?.nav.isZero() === true && last.notional.isZero());
  const isAbsorbed = gone < 0 || series.slice(gone).every(({ nav }) => nav.isZero());
  return [
    ...(series.every(({ nav }) => nav.gte(0)) ? [] : ["NAV below 0 at a tick"]),
    ...(isKnown ? [] : ["wipedOutAt is not the step at which NAV reached 0"]),
    ...(isEmpty ? [] : ["something is held after NAV reached 0"]),
    ...(isAbsorbed ? [] : ["NAV came back from 0"]),
  ];
}

/** No rise calls or ends a long, and no fall a short: what is due at the open has happened there. */
function favourProblems(spec: ProductSpec, { ledger }: ProductRun): string[] {
  if (!("side" in spec)) return [];
  return ledger.flatMap(({ step, event }, index) => {
    const before = ledger[index - 1]?.reason;
    if (event !== "liquidated" && event !== "margin-call") return [];
    if (step === 0 || before?.kind !== "price") return [];
    const isFavour = spec.side === "long" ? before.to.gt(before.from) : before.to.lt(before.from);
    return isFavour ? [`step ${step} ${event}: by a move in its favour`] : [];
  });
}

function printProblems(found: ProductRun): string[] {
  const printed = JSON.stringify(toPlain([found.summary, found.ledger, found.listing]));
  const bad = /NaN|Infinity|undefined|"-0"/.exec(printed);
  return bad ? [`${bad[0]} is printed`] : [];
}

describe("every kind of product", PATIENCE, () => {
  test("has an arbitrary, and every rule too", () => {
    expect(Object.keys(PRODUCT_KINDS).toSorted()).toEqual(Object.keys(PRODUCTS).toSorted());
    expect(RULE_KINDS.toSorted()).toEqual(Object.keys(RULES).toSorted());
  });

  test.each(Object.entries(PRODUCT_KINDS))(
    "%s: rows add up exactly, NAV has a floor of 0 that absorbs, all is printable",
    (_kind, product) => {
      hold(
        fc.property(market, product, (terms, spec) => {
          const found = run(terms, spec);
          expect([...problemsOf(found), ...favourProblems(spec, found)]).toEqual([]);
        }),
        1200,
      );
    },
  );

  test.each(Object.entries(PRODUCT_KINDS))(
    "%s: the same scenario gives the same digits, and nothing remembers another run",
    (_kind, product) => {
      hold(
        fc.property(market, product, (terms, spec) => {
          const scenario = parseScenario({ market: terms, products: [spec] });
          expect(toPlain(simulate(scenario))).toEqual(toPlain(simulate(scenario)));
        }),
        200,
      );
    },
  );

  test.each(Object.entries(PRODUCT_KINDS))(
    "%s: what happens later changes nothing earlier",
    (_kind, product) => {
      const cut = fc.nat({ max: 12 });
      hold(
        fc.property(market, product, cut, (terms, spec, length) => {
          const { path } = terms;
          if (path.kind !== "returns") return;
          const shorter = { ...terms, path: { ...path, returns: path.returns.slice(0, length) } };
          const withoutExit = "costs" in spec ? { ...spec, costs: {} } : spec;
          const whole = run(terms, withoutExit).series;
          const part = run(shorter, withoutExit).series;
          expect(part.map(({ nav }) => text(nav))).toEqual(
            whole.slice(0, part.length).map(({ nav }) => text(nav)),
          );
        }),
        200,
      );
    },
  );

  test.each(Object.entries(PRODUCT_KINDS))(
    "%s: a price ten times as high everywhere changes no NAV",
    (_kind, product) => {
      hold(
        fc.property(market, product, (terms, spec) => {
          if (terms.start === undefined) return;
          const entered = "entry" in spec ? { ...spec, entry: `${spec.entry}e1` } : spec;
          const higher = run({ ...terms, start: "1000" }, entered).summary.nav;
          expect(isNear(run(terms, spec).summary.nav, higher)).toBe(true);
        }),
        200,
      );
    },
  );
});

describe("every rule", PATIENCE, () => {
  test.each(RULE_KINDS)("%s: a token under it keeps the laws", (kind) => {
    hold(
      fc.property(market, tokenWith(ruleOfKind(kind)), (terms, spec) => {
        expect(problemsOf(run(terms, spec))).toEqual([]);
      }),
      600,
    );
  });
});

test("held to 20,000 random cases or more, unless fewer were asked for", () => {
  process.stdout.write(`laws: ${cases.toLocaleString("en")} random cases\n`);
  expect(cases).toBeGreaterThanOrEqual(20_000 * SCALE);
});
