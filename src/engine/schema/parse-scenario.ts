/** From anything to a scenario, or one clear line. */
import * as v from "valibot";
import { Decimal } from "../decimal.ts";
import type { Complaint } from "../fields.ts";
import { complaintLine } from "../fields.ts";
import type { StepRange } from "../market/market.ts";
import type { PathSpec } from "../market/paths.ts";
import { pathKind } from "../market/paths.ts";
import { productKind } from "../products/products.ts";
import type { Scenario } from "../scenario.ts";
import { guardShape } from "./guard.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { checkWork } from "./work.ts";
import { fieldPath, foundText } from "./wording.ts";

/**
 * Checks and returns a scenario. The input is not changed.
 *
 * @throws RangeError in one form, `market.path.returns[3] must be above -1 and at most 1000, got -2`.
 */
export function parseScenario(input: unknown): Scenario {
  guardShape(input);
  const result = v.safeParse(scenarioSchema(), input, { abortEarly: true });
  if (!result.success) throw new RangeError(complaintLine(firstComplaint(result.issues[0])));
  const scenario = result.output as Scenario;
  const complaint = crossFields(scenario);
  if (complaint) throw new RangeError(complaintLine(complaint));
  return scenario;
}

function firstComplaint(issue: v.BaseIssue<unknown>): Complaint {
  const path = issue.path ?? [];
  const keys = path.map((item) => item.key as string | number);
  const last = path.at(-1);
  const found = last ? last.value : issue.input;
  const isRange = issue.type === "check";
  return {
    field: fieldPath(keys),
    expected: issue.message,
    found: isRange ? String(found) : foundText(found),
  };
}

/** What no single field can say. */
function crossFields(scenario: Scenario): Complaint | null {
  return checkMarket(scenario.market) ?? checkProducts(scenario) ?? checkWork(scenario);
}

function checkMarket(market: Scenario["market"]): Complaint | null {
  const { path } = market;
  if (market.start === undefined && !pathKind(path).bringsStart) {
    return { field: "market.start", expected: "a price above 0", found: "nothing" };
  }
  const first = firstPrice(path);
  if (market.start !== undefined && first !== undefined && !new Decimal(market.start).eq(first)) {
    const expected = `left out or equal to the first price ${first}`;
    return { field: "market.start", expected, found: market.start };
  }
  const inPath = pathKind(path).check?.(path);
  if (inPath) return { ...inPath, field: `market.path.${inPath.field}` };
  return checkRanges("market.outages", market.outages);
}

/** No range of steps ends before it begins. */
function checkRanges(field: string, ranges: readonly StepRange[] = []): Complaint | null {
  const index = ranges.findIndex(({ from, to }) => to < from);
  const range = ranges[index];
  return range
    ? {
        field: `${field}[${index}].to`,
        expected: `at least its from, ${range.from}`,
        found: String(range.to),
      }
    : null;
}

/** The start that a path brings, where it brings one. */
function firstPrice(path: PathSpec): string | undefined {
  if (path.kind === "prices") return path.prices[0];
  return path.kind === "series" ? path.points[0]?.close : undefined;
}

function checkProducts({ market, products }: Scenario): Complaint | null {
  const start = new Decimal(market.start ?? firstPrice(market.path) ?? 0);
  const seen = new Set<string>();
  for (const [index, product] of products.entries()) {
    if (seen.has(product.id)) {
      return { field: `products[${index}].id`, expected: "unique", found: product.id };
    }
    seen.add(product.id);
    const complaint = productKind(product).check?.(product, start);
    if (complaint) return { ...complaint, field: `products[${index}].${complaint.field}` };
    const halts = "listing" in product ? product.listing.halts : undefined;
    const inverted = checkRanges(`products[${index}].listing.halts`, halts);
    if (inverted) return inverted;
  }
  return null;
}
