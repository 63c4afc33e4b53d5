/** What becomes of the three tokens, in plain numbers: the page draws it without the engine. */
import { simulating } from "../../../engine/index.ts";
import type { LedgerRow, ProductRun, Scenario } from "../../../engine/index.ts";
import { createRunMemory } from "../run-memory.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { crankIds } from "./crank-ids.ts";
import type { CrankId } from "./crank-ids.ts";
import { crankScenario } from "./crank-scenario.ts";
import type { CrankValues } from "./crank-scenario.ts";

/** Leverage beyond this is not drawn: the fund is as good as gone. */
const DRAWN_UP_TO = 12;

export interface CrankTrade {
  readonly hour: number;
  /** Real leverage before and after. */
  readonly from: number;
  readonly to: number;
  readonly ripcord: boolean;
}

export interface CrankRun {
  /** What is left of 100. */
  readonly left: number;
  /** The greatest leverage it stood at, and when. */
  readonly peak: { readonly leverage: number; readonly hour: number };
  readonly trades: readonly CrankTrade[];
  /** When the lender sold everything, or the token was worth nothing; null when neither came. */
  readonly end: {
    readonly hour: number;
    readonly kind: "sold" | "gone";
    readonly at: number;
  } | null;
  /** Paid for gas, of a stake of 100. */
  readonly gas: number;
}

export interface CrankResult {
  readonly runs: Readonly<Record<CrankId, CrankRun>>;
  /** What would be left of 100 in the keeper's token if nobody had been away. */
  readonly onTime: number;
  readonly who: CrankId;
  /** Hours without anybody. */
  readonly away: number;
  /** Real leverage of the token that is drawn, as each hour finds it; null where there is none to draw. */
  readonly leverage: readonly (number | null)[];
  /** How far the NAV that an old price makes the keeper's contract believe stands above the real one. */
  readonly staleBy: number;
  readonly scenario: Scenario;
}

/** Enough for one in each hour of the longest absence. */
const MOST_RIPCORDS = 48;

/** Wherever the ripcord's leverage is reached while the keeper is away, somebody else acts. */
function* withHelp(values: CrankValues): Portions<Scenario> {
  const helped = new Set<number>();
  const limit = Number(values.cord);
  for (let count = 0; count < MOST_RIPCORDS && values.cord !== "off"; count += 1) {
    const { ledger } = yield* runOf(crankScenario("keeper", values, helped));
    const blocked = ledger.find(
      (row) => row.event === "blocked" && (row.leverageBefore?.gte(limit) ?? false),
    );
    if (blocked === undefined) break;
    helped.add(blocked.step);
  }
  return crankScenario("keeper", values, helped);
}

/** More than one turn has: most turns change what becomes of one token only. */
const runs = createRunMemory<ProductRun>(2 * MOST_RIPCORDS);

function* runOf(scenario: Scenario): Portions<ProductRun> {
  const known = runs.get(scenario);
  if (known !== undefined) return known;
  const { products } = yield* simulating(scenario);
  return runs.keep(scenario, Object.values(products)[0]!);
}

/** A trade is done when its gas is paid. */
function tradesOf(ledger: readonly LedgerRow[]): readonly CrankTrade[] {
  return ledger.flatMap((row, place) => {
    if (row.event !== "rebalance") return [];
    const next = ledger[place + 1];
    const done = next?.event === "gas" ? next : row;
    return {
      hour: row.hour,
      from: row.leverageBefore?.toNumber() ?? 0,
      to: done.leverageAfter?.toNumber() ?? 0,
      ripcord: row.reason.kind === "ripcord",
    };
  });
}

function endOf(ledger: readonly LedgerRow[]): CrankRun["end"] {
  const row = ledger.find(({ event }) => event === "liquidated" || event === "wiped-out");
  if (row === undefined) return null;
  const kind = row.event === "liquidated" ? "sold" : "gone";
  return { hour: row.hour, kind, at: row.leverageBefore?.toNumber() ?? 0 };
}

function peakOf(ledger: readonly LedgerRow[]): CrankRun["peak"] {
  return ledger.reduce(
    (peak, { leverageAfter, hour }) => {
      const leverage = leverageAfter?.toNumber() ?? 0;
      return leverage > peak.leverage ? { leverage, hour } : peak;
    },
    { leverage: 0, hour: 0 },
  );
}

function readRun({ ledger, summary }: ProductRun): CrankRun {
  return {
    left: summary.nav.times(100).toNumber(),
    peak: peakOf(ledger),
    trades: tradesOf(ledger),
    end: endOf(ledger),
    gas: summary.costs.gas.times(100).toNumber(),
  };
}

/** The largest of (NAV `lag` hours ago ÷ NAV now) − 1, while there is a NAV. */
function staleness({ series }: ProductRun, lag: number): number {
  return series.reduce((most, { nav }, hour) => {
    const believed = series[hour - lag]?.nav;
    if (believed === undefined || nav.isZero()) return most;
    return Math.max(most, believed.div(nav).minus(1).toNumber());
  }, 0);
}

/** As whoever looks finds it, before a trade of that hour; up to the hour in which it ends. */
function leverageToDraw({ series }: ProductRun, { end, trades }: CrankRun) {
  const found = new Map(trades.map(({ hour, from }) => [hour, from]));
  return series.map(({ realLeverage, hour }): number | null => {
    if (end !== null && hour > end.hour) return null;
    const after = realLeverage?.toNumber() ?? 0;
    const leverage = hour === end?.hour ? end.at : (found.get(hour) ?? after);
    return leverage <= 0 || leverage > DRAWN_UP_TO ? null : leverage;
  });
}

/** Every run of it, one after the other. */
export function* turningCrank(values: CrankValues): Portions<CrankResult> {
  const scenarios: Record<CrankId, Scenario> = {
    keeper: yield* withHelp(values),
    scheduler: crankScenario("scheduler", values),
    vault: crankScenario("vault", values),
  };
  const full = {} as Record<CrankId, ProductRun>;
  for (const id of crankIds) full[id] = yield* runOf(scenarios[id]);
  const onTime = yield* runOf(crankScenario("keeper", { ...values, away: 0 }));
  const who = values.who as CrankId;
  const { keeper, scheduler, vault } = full;
  const read = { keeper: readRun(keeper), scheduler: readRun(scheduler), vault: readRun(vault) };
  return {
    runs: read,
    onTime: readRun(onTime).left,
    who,
    away: values.away,
    leverage: leverageToDraw(full[who], read[who]),
    staleBy: staleness(keeper, values.lag),
    scenario: scenarios[who],
  };
}

export function turnCrank(values: CrankValues): CrankResult {
  return atOnce(turningCrank(values));
}
