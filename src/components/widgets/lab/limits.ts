/** What the lab's controls allow each other: by the kind of product in a place, and by its leverage. */
import type { NumberParameter, ParameterSet } from "../../../engine/index.ts";
import type { Ends } from "../ends.ts";
import { above, below, windowEnds } from "../limits.ts";
import type { Limits } from "../limits.ts";
import type { LabValues } from "./lab-scenario.ts";
import { labSet, SLOTS } from "./parameters.ts";
import { slotKind } from "./product-kinds.ts";
import { TOKEN_KINDS } from "./token-kinds.ts";

const MOST_OF_A_TOKEN = 5;
/** Products whose range of real leverage has the target inside. */
const RANGED: readonly string[] = ["band", "hidden", "recentre", "collateral"];
const CONTRACTS: readonly string[] = ["perpetual", "inverse", "dated"];

const parameter = (key: string): NumberParameter => labSet[key] as NumberParameter;
const num = (values: LabValues, key: string): number => values[key] as number;
const kindAt = (values: LabValues, at: string): string => String(values[`p${at}`]);
const sizeAt = (values: LabValues, at: string): number => Math.abs(num(values, `L${at}`));

/** The greatest leverage in the places that hold one of some kinds; 0 where none does. */
const greatest = (values: LabValues, kinds: readonly string[]): number =>
  Math.max(
    0,
    ...SLOTS.map(String)
      .filter((at) => kinds.includes(kindAt(values, at)))
      .map((at) => sizeAt(values, at)),
  );

const STEP = parameter("L1").step;
/** A leverage of zero is nothing to hold. */
const NOT_ZERO = [-STEP, STEP] as const;
const either = (max: number): Ends => ({ min: -max, max, gap: NOT_ZERO });
/** The greatest step below a limit, which may be none. */
const under = (key: NumberParameter, limit: number): number =>
  Number.isFinite(limit) ? below(key, limit) : key.max;

function leverageEnds(at: string, values: LabValues): Ends {
  const kind = kindAt(values, at);
  const key = parameter(`L${at}`);
  if (Object.hasOwn(TOKEN_KINDS, kind)) return either(MOST_OF_A_TOKEN);
  // A margin no greater than its maintenance would be gone at once.
  if (CONTRACTS.includes(kind)) return either(under(key, 100 / num(values, "mmr")));
  // It is always long, and its debt must lie below what the lender bears.
  if (kind === "collateral") {
    return { min: key.step, max: below(key, 100 / (100 - num(values, "lt"))) };
  }
  if (kind === "margin") return marginEnds(key, num(values, "liq"));
  return { gap: NOT_ZERO };
}

/** An account must open above the level at which it is sold out; and a long one buys with all its money. */
function marginEnds(key: NumberParameter, liquidation: number): Ends {
  return {
    min: -under(key, 1 / (liquidation - 1)),
    max: under(key, liquidation / (liquidation - 1)),
    gap: [-STEP, 1],
  };
}

/** The lowest level at which an account of the lab opens. */
function lowestOpening(values: LabValues): number {
  const levels = SLOTS.map(String)
    .filter((at) => kindAt(values, at) === "margin")
    .map((at) => num(values, `L${at}`))
    .map((size) => (size > 0 ? size / (size - 1) : (1 - size) / -size));
  return Math.min(Infinity, ...levels);
}

function edgeEnds(end: string, at: string, values: LabValues): Ends | undefined {
  const kind = kindAt(values, at);
  const size = sizeAt(values, at);
  if (end === "lo" && RANGED.includes(kind)) return { max: below(parameter(`lo${at}`), size) };
  return end === "hi" && (kind === "guarded" || RANGED.includes(kind))
    ? { min: above(parameter(`hi${at}`), size) }
    : undefined;
}

function termsEnds(key: string, values: LabValues): Ends | undefined {
  switch (key) {
    case "call":
      return { min: num(values, "liq") };
    case "liq":
      return {
        max: Math.min(num(values, "call"), under(parameter(key), lowestOpening(values))),
      };
    case "mmr": {
      const size = greatest(values, CONTRACTS);
      return size === 0 ? undefined : { max: below(parameter(key), 100 / size) };
    }
    case "lt": {
      const size = greatest(values, ["collateral"]);
      return size === 0 ? undefined : { min: above(parameter(key), 100 - 100 / size) };
    }
    default:
      return undefined;
  }
}

export const labLimits: Limits<ParameterSet> = (key, values) => {
  if (key === "from" || key === "to") {
    return windowEnds(key, String(values["from"]), String(values["to"]));
  }
  const [, end, at] = /^(L|lo|hi)(\d)$/.exec(key) ?? [];
  if (end === undefined || at === undefined) return termsEnds(key, values);
  if (slotKind(kindAt(values, at)) === undefined) return undefined;
  return end === "L" ? leverageEnds(at, values) : edgeEnds(end, at, values);
};
