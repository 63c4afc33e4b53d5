/**
 * Runs every path kind, product and rule, exactly and as an ensemble, and takes a fingerprint of every digit
 * and every bit. The same module runs in Node and, bundled, in a page of each browser.
 */
import type { EnsembleResult } from "../../../src/engine/ensemble/index.ts";
import { makeEnsemble } from "../../../src/engine/ensemble/index.ts";
import { dayNumber, dayOf, parseScenario, simulate, toPlain } from "../../../src/engine/index.ts";
import type { MarketSpec, PathSpec, ProductSpec, Scenario } from "../../../src/engine/index.ts";
import { fullScenarios } from "../support/full-scenarios.ts";
import { makeFingerprint } from "./fingerprint.ts";

const STEPS = 60;
/** 1 January 2020, as the calendar counts. */
const FIRST_DAY = dayNumber("2020-01-01");
const PATHS = 300;

/** A path of the same kind that lasts: what is drawn is drawn longer, what is listed is repeated. */
function lasting(path: PathSpec): PathSpec {
  const often = <T>(list: readonly T[]): T[] =>
    Array.from({ length: STEPS }, (_, index) => list[index % list.length] as T);
  if ("steps" in path) return { ...path, steps: STEPS };
  if (path.kind === "returns") return { ...path, returns: often(path.returns) };
  if (path.kind === "prices") return { ...path, prices: often(path.prices) };
  if (path.kind === "chop") return { ...path, pairs: STEPS / 2 };
  const points = Array.from({ length: STEPS }, (_, day) => ({
    date: dayOf(FIRST_DAY + day),
    close: String(100 + ((day * 37) % 23)),
  }));
  return { ...path, points };
}

function plain({ market, products }: Scenario): Scenario {
  const { start, stepHours, path, funding } = market;
  const calm: MarketSpec = {
    stepHours,
    path: lasting(path),
    cashRate: "0.03",
    ...(start === undefined ? {} : { start }),
    ...(funding === undefined ? {} : { funding }),
  };
  return { market: calm, products };
}

function exactBits(scenario: Scenario): string {
  const fingerprint = makeFingerprint();
  fingerprint.addText(JSON.stringify(toPlain(simulate(parseScenario(scenario)))));
  return fingerprint.read();
}

const COSTS = { tradingFee: "0.001", slippageBps: "5", managementPerDay: "0.0001" } as const;

const MANY: readonly ProductSpec[] = [
  { id: "spot", kind: "spot" },
  { id: "static", kind: "static", leverage: "-2" },
  ...(
    [
      { kind: "never" },
      { kind: "periodic", everyHours: 24 },
      { kind: "band", low: "2", high: "4", restore: "target" },
      { kind: "band", low: "2.5", high: "3.5", restore: "edge" },
      { kind: "guarded", everyHours: 72, guard: "4" },
    ] as const
  ).map((rule, index): ProductSpec => ({
    id: `token-${index}`,
    kind: "token",
    leverage: "3",
    rule,
    costs: COSTS,
  })),
];

/** Every bit that an ensemble hands out. */
function bitsOf(result: EnsembleResult): string {
  const fingerprint = makeFingerprint();
  for (const { bands, histogram, closedForms, ...rest } of Object.values(result.products)) {
    for (const band of bands ?? []) fingerprint.addDoubles(band);
    fingerprint.addDoubles(Float64Array.from(histogram?.bounds ?? []));
    fingerprint.addDoubles(Float64Array.from(histogram?.counts ?? []));
    fingerprint.addText(JSON.stringify([closedForms, rest]));
  }
  return fingerprint.read();
}

function manyBits(path: PathSpec, antithetic: boolean): string {
  const ensemble = makeEnsemble({
    scenario: {
      market: {
        start: "100",
        stepHours: 24,
        path: lasting(path),
        funding: { kind: "constant", rate: "0.0001", everyHours: 8 },
      },
      products: MANY,
    },
    paths: PATHS,
    antithetic,
  });
  while (ensemble.advance());
  return bitsOf(ensemble.result());
}

/** A fingerprint by name of what was run. */
export function allBits(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const scenario of fullScenarios()) {
    const { path } = scenario.market;
    found[`exact, ${path.kind}, every friction`] = exactBits(scenario);
    found[`exact, ${path.kind}, ${STEPS} steps`] = exactBits(plain(scenario));
    if (path.kind !== "gbm" && path.kind !== "jump" && path.kind !== "autocorrelated") continue;
    found[`many paths, ${path.kind}, in pairs`] = manyBits(path, true);
    found[`many paths, ${path.kind}, one by one`] = manyBits(path, false);
  }
  return found;
}
