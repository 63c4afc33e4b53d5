/** One jump of the price with no trade on the way, and three who were long through it. */
import { Decimal, simulating, toEngine, ZERO } from "../../../engine/index.ts";
import type { LedgerRow, ParameterValues, ProductRun, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { createRunMemory } from "../run-memory.ts";
import { holderIds } from "./holders.ts";
import type { HolderId } from "./holders.ts";
import { nightGapSet } from "./parameters.ts";
import type { NightGapSet } from "./parameters.ts";

export type NightGapValues = ParameterValues<NightGapSet>;

export const STAKE = 100;

/** Everything for a stake of 100. */
export interface Morning {
  /** What is the holder's; negative is owed. */
  readonly left: Decimal;
  /** What a venue keeps of the holder's margin (positive) or must add (negative) to close it. */
  readonly venue: Decimal;
  readonly isOver: boolean;
}

export type Mornings = Readonly<Record<HolderId, Morning>>;

/** From no gap to the largest, percent by percent. */
export type GapCurve = readonly { readonly gap: number; readonly mornings: Mornings }[];

export interface NightGapResult {
  readonly now: Mornings;
  readonly curve: GapCurve;
}

export function gapScenario(values: NightGapValues): Scenario {
  const leverage = String(values.L);
  const move = new Decimal(toEngine(nightGapSet.gap, values.gap)).neg();
  return {
    market: {
      start: "100",
      stepHours: 24,
      path: { kind: "returns", returns: [move.toString()] },
    },
    products: [
      { id: "token", kind: "token", leverage, rule: { kind: "periodic", everyHours: 24 } },
      {
        id: "margin",
        kind: "spot-margin",
        side: "long",
        leverage,
        callLevel: "1.1",
        liquidationLevel: String(values.liq),
      },
      {
        id: "future",
        kind: "perpetual",
        side: "long",
        leverage,
        maintenanceMarginRate: toEngine(nightGapSet.mmr, values.mmr),
      },
    ],
  };
}

const rowOf = ({ ledger }: ProductRun, event: LedgerRow["event"]): LedgerRow | undefined =>
  ledger.find((row) => row.event === event);

/** What the ledger says was taken from the holder, or for the holder, when it ended below nothing. */
function shortfallOf(run: ProductRun): Decimal {
  return rowOf(run, "wiped-out")?.amount.neg() ?? ZERO;
}

const readings: Readonly<Record<HolderId, (run: ProductRun) => Morning>> = {
  // A token's holder owes nothing: what is missing is for others to bear.
  token: (run) => ({
    left: run.summary.nav.times(STAKE),
    venue: shortfallOf(run).times(STAKE),
    isOver: run.summary.wipedOutAt !== null,
  }),
  // A loan does not end with the coins that it bought.
  margin: (run) => ({
    left: run.summary.nav.plus(shortfallOf(run)).times(STAKE),
    venue: ZERO,
    isOver: rowOf(run, "liquidated") !== undefined,
  }),
  future: (run) => {
    const taken = rowOf(run, "liquidated");
    return {
      left: run.summary.nav.times(STAKE),
      venue: (taken?.amount.neg() ?? ZERO).times(STAKE),
      isOver: taken !== undefined,
    };
  },
};

function* morningsAfter(values: NightGapValues): Portions<Mornings> {
  const { products } = yield* simulating(gapScenario(values));
  return Object.fromEntries(holderIds.map((id) => [id, readings[id](products[id]!)])) as Mornings;
}

const { min, max } = nightGapSet.gap;
const GAPS = Array.from({ length: max - min + 1 }, (_, i) => min + i);

const curves = createRunMemory<GapCurve>(4);

/** All gaps, one by one; another gap among them is the same curve. */
function* curveOf({ L, liq, mmr }: NightGapValues): Portions<GapCurve> {
  const known = curves.get([L, liq, mmr]);
  if (known !== undefined) return known;
  const curve: { gap: number; mornings: Mornings }[] = [];
  for (const gap of GAPS) {
    yield;
    curve.push({ gap, mornings: yield* morningsAfter({ L, liq, mmr, gap }) });
  }
  return curves.keep([L, liq, mmr], curve);
}

/** The night that is set, then all others. */
export function* nightByNight(values: NightGapValues): Portions<NightGapResult> {
  return { now: yield* morningsAfter(values), curve: yield* curveOf(values) };
}

export const throughTheNight = (values: NightGapValues): NightGapResult =>
  atOnce(nightByNight(values));
