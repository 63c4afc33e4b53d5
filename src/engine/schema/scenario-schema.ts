/** The schema of a whole scenario, built from what each kind declares. Made when first asked for. */
import type * as v from "valibot";
import type { FieldMap } from "../fields.ts";
import { MARKET_FIELDS } from "../market/market.ts";
import { PRODUCTS } from "../products/products.ts";
import { groupSchema } from "./to-valibot.ts";

/** Most products of one scenario. */
export const MAX_PRODUCTS = 64;

/** What a scenario has: its market and its products. */
export const SCENARIO_FIELDS: FieldMap = {
  market: {
    type: "group",
    fields: MARKET_FIELDS,
    help: "The underlying’s path, the rates, and when nothing can trade.",
  },
  products: {
    type: "list",
    minLength: 1,
    maxLength: MAX_PRODUCTS,
    help: "The products held through the path.",
    item: {
      type: "variant",
      kinds: PRODUCTS,
      shared: { id: { type: "name", help: "Name of the product in the output; unique." } },
      help: "A product; its kind says which fields it has.",
    },
  },
};

let made: v.GenericSchema | null = null;

/** The valibot schema of a scenario. */
export function scenarioSchema(): v.GenericSchema {
  made ??= groupSchema(SCENARIO_FIELDS, "A market and the products held through it.");
  return made;
}
