/**
 * The engine's only door.
 *
 * Code that builds a scenario itself needs `simulate` alone; what parses or publishes the schema is
 * dropped from a page that does not ask for it.
 */
export { Decimal, ZERO, ONE, product, sum } from "./decimal.ts";
export type { DecimalInput } from "./decimal.ts";
export { dayNumber, dayOf, isDay } from "./calendar.ts";
export { defaultsOf, snap, stepDecimals, toEngine } from "./parameters.ts";
export type {
  ChoiceParameter,
  DateParameter,
  ListParameter,
  NumberParameter,
  Parameter,
  ParameterSet,
  ParameterValues,
  Unit,
} from "./parameters.ts";
export type { Scenario } from "./scenario.ts";
export { parseScenario } from "./schema/parse-scenario.ts";
export { readScenario } from "./schema/read-scenario.ts";
export { scenarioJsonSchema } from "./schema/json-schema.ts";
export { SCENARIO_FIELDS, scenarioSchema } from "./schema/scenario-schema.ts";
export { decimalRange, numberRange } from "./schema/to-valibot.ts";
export type { Field, FieldMap } from "./fields.ts";
export { makeRandom } from "./market/random.ts";
export { simulate, simulating } from "./simulation/simulate.ts";
export type { ProductRun, Simulation } from "./simulation/simulate.ts";
export type { CostKind, LedgerEvent, LedgerRow, SeriesPoint } from "./simulation/ledger.ts";
export type { Summary } from "./simulation/summary.ts";
export { makeReport, toPlain } from "./simulation/report.ts";
export type { Plain, ProductReport } from "./simulation/report.ts";
export { ledgerCsv } from "./simulation/ledger-csv.ts";
export type { PathTick } from "./market/price-path.ts";
export type { MarketSpec, Monitoring, StepRange } from "./market/market.ts";
export type { PathSpec } from "./market/paths.ts";
export type { FundingSpec } from "./market/funding.ts";
export type { ProductSpec } from "./products/products.ts";
export type { CostsSpec } from "./products/costs.ts";
export type { ListingPoint, ListingSpec } from "./products/listing.ts";
export type { RuleSpec } from "./rebalancing/rules.ts";
export type {
  BlockReason,
  EndReason,
  Reason,
  RunningReason,
  TradeReason,
} from "./simulation/reason.ts";
export * from "./metrics/index.ts";
