/**
 * The rules between fields, for who reads the JSON Schema: in words, and as far as it can be said there, in
 * draft 7. What enforces them is each kind's `check` and `parseScenario`.
 */
import { PATHS } from "../market/paths.ts";
import type { PathSpec } from "../market/paths.ts";
import type { ProductSpec } from "../products/products.ts";
import type { RuleSpec } from "../rebalancing/rules.ts";
import { MAX_DEPTH, MAX_TEXT } from "./guard.ts";
import { MAX_EVENTS } from "./work.ts";

export interface RuleBetweenFields {
  readonly words: string;
  /** Keywords of JSON Schema that say it, or a part of it. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

const ofKind = (kinds: readonly string[]): object => ({
  properties: { kind: { enum: kinds } },
  required: ["kind"],
});

const bringStart = Object.entries(PATHS).flatMap(([kind, { bringsStart }]) =>
  bringsStart ? [kind] : [],
);

export const SCENARIO_RULE: RuleBetweenFields = {
  words: `As text at most ${MAX_TEXT} characters of JSON, nested at most ${MAX_DEPTH} levels deep, no key twice in one object.`,
};

export const PRODUCTS_RULE: RuleBetweenFields = {
  words: `Each \`id\` is unique. Steps of the path and settlements of funding, counted once for each product, are at most ${MAX_EVENTS}.`,
};

export const MARKET_RULE: RuleBetweenFields = {
  words: `\`start\` is required unless the path is one of ${bringStart.join(", ")}; there it is left out or equal to the first price. In each of \`outages\`, \`to\` is at least \`from\`.`,
  schema: {
    if: { properties: { path: ofKind(bringStart) } },
    else: { required: ["start"] },
  },
};

const LISTED = "In each of `halts` of a listing, `to` is at least `from`.";
const BETWEEN = "`low` is below and `high` above the size of the product’s leverage.";
const QUIET =
  "`quiet.low` is at most and `quiet.high` at least the size of the product’s leverage.";

export const PATH_RULES: Partial<Record<PathSpec["kind"], RuleBetweenFields>> = {
  chop: { words: "Where `down` is left out, `up` is below 1." },
  series: {
    words: "Each `date` is a day of the calendar from 1900 to 2199, after the one before it.",
  },
};

export const REBALANCING_RULES: Partial<Record<RuleSpec["kind"], RuleBetweenFields>> = {
  periodic: { words: QUIET },
  band: { words: BETWEEN },
  "hidden-target": { words: BETWEEN },
  guarded: {
    words: `\`guard\` or \`move\` is required; \`guard\` is above the size of the product’s leverage; \`side\` is left out unless there is a \`move\`. ${QUIET}`,
    schema: {
      anyOf: [{ required: ["guard"] }, { required: ["move"] }],
      dependencies: { side: ["move"] },
    },
  },
  recentre: {
    words:
      "`min` is at most the target, which is at most `max`, which is at most `ripcord`; `ripcordCooldownHours` is at most `cooldownHours`, which is at most `everyHours`.",
  },
  deviation: { words: "`limit` is below the size of the product’s leverage." },
};

const CROSS_ONLY = ["wallet", "otherMaintenanceMargin", "otherUnrealisedPnl"];
const NOT_WITH_TIERS = ["maintenanceMarginRate", "maintenanceAmount"];
const anyOfThem = (names: readonly string[]): object => ({
  anyOf: names.map((name) => ({ required: [name] })),
});

const CONTRACT: RuleBetweenFields = {
  words:
    "`wallet`, `otherMaintenanceMargin` and `otherUnrealisedPnl` are left out unless `marginMode` is cross, `maintenanceMarginRate` and `maintenanceAmount` where `tiers` are given. `wallet` is above 0. The first `floor` of `tiers` is 0, each next is above the one before, and no `rate` is below the one before. With the convention okx, `takerFee` is below 1 less the (last) maintenance rate. What stands behind the position, `wallet` or else the value at the entry over `leverage`, is above the maintenance margin at the entry.",
  schema: {
    allOf: [
      {
        if: {
          not: { properties: { marginMode: { const: "cross" } }, required: ["marginMode"] },
        },
        then: { not: anyOfThem(CROSS_ONLY) },
      },
      { if: { required: ["tiers"] }, then: { not: anyOfThem(NOT_WITH_TIERS) } },
    ],
  },
};

export const PRODUCT_RULES: Partial<Record<ProductSpec["kind"], RuleBetweenFields>> = {
  token: { words: `\`rule\` fits \`leverage\`: each rule says how. ${LISTED}` },
  "spot-margin": {
    words:
      "`callLevel` is at least `liquidationLevel`; `leverage` is at least 1 for a long; `liquidationLevel` is below the margin level at the open, its first hour of interest counted: a long’s leverage over leverage − 1, a short’s leverage + 1 over leverage.",
  },
  perpetual: CONTRACT,
  "inverse-perpetual": CONTRACT,
  "dated-future": {
    words: "The margin, 1 over `leverage`, is above `maintenanceMarginRate`.",
  },
  "collateral-token": {
    words: `\`liquidationThreshold\` is above the debt share of the target, 1 − 1 ÷ \`rule.target\`. ${LISTED}`,
  },
};
