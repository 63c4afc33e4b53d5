/** A scenario as a link that opens it in the lab: only where the lab's controls can hold all of it. */
import { Decimal, defaultsOf } from "../../../engine/index.ts";
import type { Scenario } from "../../../engine/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import { makeModelStore } from "../../../state/model-store.ts";
import { printState } from "../../../state/url-codec.ts";
import { labScenario, START } from "./lab-scenario.ts";
import type { LabValues } from "./lab-scenario.ts";
import { labSet, SLOTS } from "./parameters.ts";
import { readMarket } from "./read-market.ts";
import { readProduct } from "./read-product.ts";

/** Ids are names, numbers are what they are worth, and what is left out is what it stands for. */
function plain(value: unknown): unknown {
  if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) {
    return new Decimal(value).toString();
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, plain(held)]),
  );
}

/** What a product stands for where its fields are left out, as the engine fills them in. */
const UNSAID: Readonly<Record<string, object>> = {
  "spot-margin": { hourlyRate: "0", callLevel: "1.3", liquidationLevel: "1.1" },
  perpetual: { maintenanceMarginRate: "0", takerFee: "0", convention: "binance" },
  "inverse-perpetual": { maintenanceMarginRate: "0", takerFee: "0", convention: "binance" },
};

function inFull({ market, products }: Scenario): string {
  // A list of prices begins with the start.
  const { start, ...rest } = market;
  const held = products.map((product) => ({ ...UNSAID[product.kind], ...product, id: "" }));
  return JSON.stringify(
    plain([
      { monitoring: "at-close", ...rest, ...(market.path.kind === "prices" ? {} : { start }) },
      held,
    ]),
  );
}

/** The product that is asked about first among those that find a place; products never meet, so leaving some out changes none. */
function fitting(scenario: Scenario, focus: string | undefined): Scenario {
  const { products } = scenario;
  if (products.length <= SLOTS.length) return scenario;
  const rest = products.filter(({ id }) => id !== focus);
  const kept = rest.slice(0, SLOTS.length - (rest.length < products.length ? 1 : 0));
  return {
    ...scenario,
    products: products.filter((one) => one.id === focus || kept.includes(one)),
  };
}

/** Moves from another start than the lab's own, as the prices that they come to. */
function priced(scenario: Scenario): Scenario {
  const { start, ...market } = scenario.market;
  const { path } = market;
  if (start === undefined || path.kind !== "returns" || new Decimal(start).eq(START)) {
    return scenario;
  }
  const prices = [new Decimal(start)];
  for (const move of path.returns) prices.push(prices.at(-1)!.times(new Decimal(move).plus(1)));
  const texts = prices.map((price) => String(price));
  return { ...scenario, market: { ...market, path: { kind: "prices", prices: texts } } };
}

/**
 * The lab's address with a scenario in it; undefined where a number lies off the lab's steps or a field has
 * no control there. What it returns opens exactly this scenario: it is read back and compared.
 *
 * @param focus the product that must be among those shown
 * @param closes the file of real closes, which a path may be cut from
 */
export function labLink(scenario: Scenario, focus?: string, closes?: Closes): string | undefined {
  const wanted = priced(fitting(scenario, focus));
  const patch: Record<string, unknown> = { ...readMarket(wanted.market, closes) };
  for (const at of SLOTS) {
    const product = wanted.products[at - 1];
    Object.assign(
      patch,
      product === undefined
        ? { [`p${at}`]: "none" }
        : readProduct({ ...UNSAID[product.kind], ...product }, at),
    );
  }
  const store = makeModelStore("lab", labSet, patch as Partial<LabValues>);
  const values = store.values();
  try {
    if (inFull(wanted) !== inFull(labScenario(values, closes))) return undefined;
  } catch {
    return undefined;
  }
  if (values === defaultsOf(labSet)) return "/lab/";
  const { search, hash } = printState([{ name: "lab", set: labSet, values }], "lab");
  return `/lab/${search}${hash}`;
}
