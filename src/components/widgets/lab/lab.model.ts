/** Every control, up to four products on one path. */
import { defaultsOf, parseScenario } from "../../../engine/index.ts";
import type { ParameterSet, Scenario } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import { rested } from "../../../pace/rested.ts";
import { drawSimulation, runner } from "../../../runner/index.ts";
import type { DrawnSimulation } from "../../../runner/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import { loadCloses } from "../../../content/series/load-closes.ts";
import { defineModel } from "../model-definition.ts";
import type { Quantity } from "../model-definition.ts";
import { presets } from "./lab-presets.ts";
import { STAKE } from "./lab-result.ts";
import type { LabResult } from "./lab-result.ts";
import { heldIn, labScenario, needsCloses } from "./lab-scenario.ts";
import type { LabValues } from "./lab-scenario.ts";
import { labSet, SLOTS } from "./parameters.ts";
import type { SlotNumber } from "./parameters.ts";

/** The file of real closes, once a path has asked for it. */
let closes: Closes | undefined;

function scenarioOf(values: LabValues, own?: Closes): Scenario {
  return parseScenario(labScenario(values, closes, own));
}

function daysOf(values: LabValues, own: Closes | undefined): readonly string[] | undefined {
  if (own !== undefined) return own.days;
  if (values["path"] !== "sp500") return undefined;
  const [from, to] = [String(values["from"]), String(values["to"])];
  return closes!.days.filter((day) => day >= from && day <= to);
}

function resultOf(
  values: LabValues,
  own: Closes | undefined,
  scenario: Scenario,
  { products }: DrawnSimulation,
): LabResult {
  const holdings = heldIn(values).map(({ id, name, kind }) => ({ id, name, role: kind.role }));
  return { scenario, holdings, products, days: daysOf(values, own) };
}

/** Fetches what a run of these values needs. Not within the run: begun late, it would overtake that of newer values. */
export async function fetchForLab(values: LabValues, own?: Closes): Promise<void> {
  if (own === undefined && needsCloses(values)) closes = await loadCloses();
}

interface Asked {
  readonly values: LabValues;
  readonly own: Closes | undefined;
}

const runRested = rested(async ({ values, own }: Asked): Promise<LabResult | undefined> => {
  const scenario = scenarioOf(values, own);
  const drawn = await runner.run("lab", "draw-simulation", scenario);
  return drawn && resultOf(values, own, scenario, drawn);
});

/** A run off the page; `undefined` when newer values overtook these. */
export const runLab = (values: LabValues, own?: Closes): Promise<LabResult | undefined> =>
  runRested({ values, own });

const ends = Object.fromEntries(
  SLOTS.map((at) => {
    const held = (values: LabValues) => heldIn(values).find((one) => one.at === at);
    const nav = (result: LabResult, values: LabValues): string =>
      result.products[held(values)?.id ?? ""]?.summary.nav ?? "0";
    const quantity: Quantity<ParameterSet, LabResult> = {
      label: `what ${STAKE} in product ${at} becomes`,
      formula: "Its NAV at the end of the path, times the stake.",
      text: (result, values) => formatMoney(Number(nav(result, values)) * STAKE, { decimals: 1 }),
      number: (result, values) => Number(nav(result, values)) * STAKE,
    };
    return [`end${at}`, quantity] as const;
  }),
) as Record<`end${SlotNumber}`, Quantity<ParameterSet, LabResult>>;

export const lab = defineModel<ParameterSet, LabResult>({
  name: "lab",
  set: labSet,
  presets,
  formula:
    "Each product starts with a stake of 1. In every step the price moves NAV by position × move, then funding, interest and fees are paid, and then the product’s rule decides whether to trade.",
  scenario: (values) => scenarioOf(values),
  derive: (values) => {
    const scenario = scenarioOf(values);
    return resultOf(values, undefined, scenario, drawSimulation(scenario));
  },
  deriveLater: (values) => runLab(values),
  quantities: ends,
  missions: {},
});

/** The model with the real closes at hand, for whoever runs it without a wait: a sentence, a check. */
export async function loadLab(): Promise<typeof lab> {
  closes = await loadCloses();
  return lab;
}

export const labDefaults: LabValues = defaultsOf(labSet);
