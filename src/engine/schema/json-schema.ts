/** The published JSON Schema of a scenario. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type { RuleBetweenFields } from "./rules-between-fields.ts";
import {
  MARKET_RULE,
  PATH_RULES,
  PRODUCT_RULES,
  PRODUCTS_RULE,
  REBALANCING_RULES,
  SCENARIO_RULE,
} from "./rules-between-fields.ts";
import { scenarioSchema } from "./scenario-schema.ts";

/** The parts of a JSON Schema that rules between fields are put into. */
interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  /** The kind that an alternative is for. */
  readonly const?: string;
}

type Rules = Readonly<Partial<Record<string, RuleBetweenFields>>>;

/**
 * The JSON Schema (draft 7) of a scenario. Ranges of decimal strings and most rules between fields cannot be
 * said in JSON Schema; they stand in the descriptions.
 */
export function scenarioJsonSchema(): object {
  const plain = toJsonSchema(scenarioSchema(), { errorMode: "ignore" }) as Part;
  const withRules = changed(ruled(plain, SCENARIO_RULE), {
    market: (market) =>
      changed(ruled(market, MARKET_RULE), { path: (path) => eachKind(path, PATH_RULES) }),
    products: (products) => ({
      ...ruled(products, PRODUCTS_RULE),
      items: eachKind(products.items ?? {}, PRODUCT_RULES, (product) =>
        changed(product, { rule: (rule) => eachKind(rule, REBALANCING_RULES) }),
      ),
    }),
  });
  return { title: "Scenario", ...withRules };
}

function ruled(part: Part, rule: RuleBetweenFields | undefined): Part {
  if (!rule) return part;
  return { ...part, ...rule.schema, description: `${part.description ?? ""} ${rule.words}` };
}

/** A part with some of its properties changed. */
function changed(part: Part, changes: Readonly<Record<string, (inner: Part) => Part>>): Part {
  const { properties } = part;
  if (!properties) return part;
  const entries = Object.entries(properties).map(([key, inner]) => [
    key,
    changes[key]?.(inner) ?? inner,
  ]);
  return { ...part, properties: Object.fromEntries(entries) as Record<string, Part> };
}

/** A choice between kinds, each with its rule. */
function eachKind(choice: Part, rules: Rules, also = (kind: Part): Part => kind): Part {
  const oneOf = choice.oneOf?.map((one) =>
    also(ruled(one, rules[one.properties?.["kind"]?.const ?? ""])),
  );
  return { ...choice, ...(oneOf ? { oneOf } : {}) };
}
