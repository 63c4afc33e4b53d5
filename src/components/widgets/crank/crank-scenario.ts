/** Three days of one price, and three tokens of twice that price whose leverage somebody has to mend. */
import { Decimal, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import type { CrankId } from "./crank-ids.ts";
import { crankSet } from "./parameters.ts";
import type { CrankSet } from "./parameters.ts";

export type CrankValues = ParameterValues<CrankSet>;

const START = 2000;
const HOURS = 72;
/** The fall begins here, and nobody turns the crank from here on. */
export const FALL_FROM = 6;
const BACK_FROM = 36;
const BACK_TO = 60;

/** The keeper's contract: aim, bounds, and the leverage at which its lender sells. */
export const CONTRACT = { target: 2, min: 1.7, max: 2.3, lenderAt: 4 } as const;
/** The exchange resets at midnight, and in between at this leverage. */
export const GUARD = 2.5;
/** The vault acts after a move of an eighth. */
const DEVIATION = "0.25";

const share = (key: "fall" | "back" | "gas" | "speed" | "chunk", values: CrankValues): Decimal =>
  new Decimal(toEngine(crankSet[key], values[key]));

/** Straight down, a rest, and straight back. */
function pricesOf(values: CrankValues): readonly string[] {
  const depth = share("fall", values);
  const back = share("back", values);
  const fallen = (hour: number): number =>
    Math.min(1, Math.max(0, (hour - FALL_FROM) / values.hours));
  const returned = (hour: number): number =>
    Math.min(1, Math.max(0, (hour - BACK_FROM) / (BACK_TO - BACK_FROM)));
  return Array.from({ length: HOURS + 1 }, (_, hour) => {
    const lost = depth.times(new Decimal(fallen(hour)).minus(back.times(returned(hour))));
    return new Decimal(1).minus(lost).times(START).toDecimalPlaces(6).toString();
  });
}

function costsOf(values: CrankValues) {
  return values.gas === 0 ? {} : { costs: { gas: share("gas", values).toString() } };
}

function keeperToken(values: CrankValues): ProductSpec {
  return {
    id: "keeper",
    kind: "collateral-token",
    rule: {
      kind: "recentre",
      target: String(CONTRACT.target),
      min: String(CONTRACT.min),
      max: String(CONTRACT.max),
      speed: share("speed", values).toString(),
      everyHours: 24,
      maxTrade: share("chunk", values).toString(),
      cooldownHours: values.cool,
      ...(values.cord === "off" ? {} : { ripcord: values.cord }),
    },
    liquidationThreshold: new Decimal(CONTRACT.lenderAt - 1).div(CONTRACT.lenderAt).toString(),
    liquidationPenalty: "0.05",
    ...costsOf(values),
  };
}

function productOf(who: CrankId, values: CrankValues): ProductSpec {
  if (who === "keeper") return keeperToken(values);
  const token = { id: who, kind: "token", leverage: String(CONTRACT.target) } as const;
  return who === "scheduler"
    ? { ...token, rule: { kind: "guarded", everyHours: 24, guard: String(GUARD) } }
    : { ...token, rule: { kind: "deviation", limit: DEVIATION }, ...costsOf(values) };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The hours in which nothing is done, as ranges; those in which somebody helps are left out. */
function outagesOf(away: number, helped: ReadonlySet<number>): readonly Range[] {
  const ranges: Range[] = [];
  for (let hour = FALL_FROM + 1; hour <= FALL_FROM + away; hour += 1) {
    if (helped.has(hour)) continue;
    const last = ranges.at(-1);
    if (last?.to === hour - 1) ranges[ranges.length - 1] = { from: last.from, to: hour };
    else ranges.push({ from: hour, to: hour });
  }
  return ranges;
}

/** One of the three tokens. `helped` are hours of the keeper's absence in which somebody else acts. */
export function crankScenario(
  who: CrankId,
  values: CrankValues,
  helped: ReadonlySet<number> = new Set(),
): Scenario {
  const outages = outagesOf(values.away, helped);
  const latencySteps = values.late + values.lag;
  return {
    market: {
      stepHours: 1,
      path: { kind: "prices", prices: pricesOf(values) },
      ...(outages.length === 0 ? {} : { outages }),
      ...(latencySteps === 0 ? {} : { latencySteps }),
    },
    products: [productOf(who, values)],
  };
}
