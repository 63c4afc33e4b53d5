/** The lab's controls as a scenario: exactly what the command line takes. */
import { toEngine } from "../../../engine/index.ts";
import type {
  CostsSpec,
  MarketSpec,
  ParameterValues,
  ProductSpec,
  Scenario,
} from "../../../engine/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import { labPath } from "./path-kinds.ts";
import type { PathValues } from "./path-kinds.ts";
import { SLOTS } from "./parameters.ts";
import type { SlotNumber } from "./parameters.ts";
import { slotKind } from "./product-kinds.ts";
import type { Slot, SlotKind, Terms } from "./slot.ts";

export type LabValues = ParameterValues;

/** What a path of moves starts from. */
export const START = "100";
const percent = (value: number): string => toEngine({ unit: "percent" }, value);
const num = (values: LabValues, key: string): number => values[key] as number;
const text = (values: LabValues, key: string): string => values[key] as string;

function pathValues(values: LabValues): PathValues {
  return {
    moves: values["moves"] as readonly number[],
    closes: values["closes"] as readonly number[],
    move: num(values, "move"),
    steps: num(values, "days"),
    mu: num(values, "mu"),
    sig: num(values, "sig"),
    storm: num(values, "storm"),
    calmDays: num(values, "calm"),
    stormDays: num(values, "stormdays"),
    jumps: num(values, "jumps"),
    jump: num(values, "jump"),
    jumpSig: num(values, "jumpsig"),
    ac: num(values, "ac"),
    block: num(values, "block"),
    seed: num(values, "seed"),
    from: text(values, "from"),
    to: text(values, "to"),
  };
}

/** Whether a run needs the file of real closes. */
export const needsCloses = (values: LabValues): boolean =>
  labPath(text(values, "path")).real === true;

function marketOf(
  values: LabValues,
  closes: Closes | undefined,
  own: Closes | undefined,
): MarketSpec {
  const path = labPath(text(values, "path"));
  const spec =
    own === undefined
      ? path.spec(pathValues(values), closes)
      : { kind: "prices" as const, prices: own.closes };
  const daily = own !== undefined || path.real === true;
  const [fund, cash, halt] = [num(values, "fund"), num(values, "cash"), num(values, "halt")];
  return {
    ...(spec.kind === "prices" ? {} : { start: START }),
    stepHours: daily ? 24 : Number(text(values, "step")),
    monitoring: text(values, "watch") as "at-close" | "continuous",
    path: spec,
    ...(fund === 0
      ? {}
      : { funding: { kind: "constant", rate: percent(fund), everyHours: 8 } as const }),
    ...(cash === 0 ? {} : { cashRate: percent(cash) }),
    ...(num(values, "lag") === 0 ? {} : { latencySteps: num(values, "lag") }),
    ...(num(values, "depth") === 0 ? {} : { bookDepth: String(num(values, "depth")) }),
    ...(halt === 0 ? {} : { outages: [{ from: halt, to: halt + num(values, "halted") - 1 }] }),
  };
}

function costsOf(values: LabValues): CostsSpec {
  const paid: Readonly<Record<keyof CostsSpec, string>> = {
    tradingFee: percent(num(values, "tf")),
    slippageBps: String(num(values, "slip")),
    managementPerDay: percent(num(values, "mgmt")),
    gas: percent(num(values, "gas")),
    streamingPerYear: percent(num(values, "stream")),
    exitFee: percent(num(values, "exit")),
  };
  return Object.fromEntries(Object.entries(paid).filter(([, value]) => value !== "0"));
}

function termsOf(values: LabValues): Terms {
  return {
    costs: costsOf(values),
    seed: num(values, "seed"),
    maintenance: percent(num(values, "mmr")),
    takerFee: percent(num(values, "taker")),
    convention: text(values, "conv") as Terms["convention"],
    hourlyRate: percent(num(values, "int")),
    callLevel: String(num(values, "call")),
    liquidationLevel: String(num(values, "liq")),
    basis: percent(num(values, "basis")),
    expiryDays: num(values, "expiry"),
    borrowRate: percent(num(values, "borrow")),
    supplyRate: percent(num(values, "supply")),
    liquidationThreshold: percent(num(values, "lt")),
    otherPool: String(num(values, "pool")),
    transfer: text(values, "transfer") as Terms["transfer"],
  };
}

/** One of the four places, where it is not empty. */
export interface Held {
  readonly at: SlotNumber;
  readonly id: string;
  readonly name: string;
  readonly kind: SlotKind;
  readonly slot: Slot;
}

function slotOf(values: LabValues, at: SlotNumber): Slot {
  return {
    leverage: num(values, `L${at}`),
    low: num(values, `lo${at}`),
    high: num(values, `hi${at}`),
    everyHours: Number(text(values, `every${at}`)),
    share: num(values, `share${at}`),
    restore: text(values, `restore${at}`) as Slot["restore"],
  };
}

/** What is held, in order, each with an id and a name of its own. */
export function heldIn(values: LabValues): readonly Held[] {
  const all = SLOTS.flatMap((at) => {
    const chosen = text(values, `p${at}`);
    const kind = slotKind(chosen);
    if (kind === undefined) return [];
    const slot = slotOf(values, at);
    return [{ at, id: chosen, name: kind.name(slot), kind, slot }];
  });
  const times = (key: "id" | "name", value: string): number =>
    all.filter((one) => one[key] === value).length;
  return all.map((one) => ({
    ...one,
    id: times("id", one.id) > 1 ? `${one.id}-${one.at}` : one.id,
    name: times("name", one.name) > 1 ? `${one.name} (${one.at})` : one.name,
  }));
}

/**
 * The scenario of the controls.
 *
 * @param closes the file of real closes, where the path needs it
 * @param own the reader's own closes, in the place of any path
 * @throws RangeError when nothing is held
 */
export function labScenario(values: LabValues, closes: Closes | undefined, own?: Closes): Scenario {
  const terms = termsOf(values);
  const products = heldIn(values).map(({ id, kind, slot }): ProductSpec =>
    kind.spec(id, slot, terms),
  );
  if (products.length === 0) throw new RangeError("products must hold at least one, got none");
  return { market: marketOf(values, closes, own), products };
}
