/** A result of a stored scenario: one of `content/scenarios`, the same file that the command line runs. */
import { Decimal, parseScenario } from "../../engine/index.ts";
import { formatNumber } from "../../format/index.ts";
import { formatFigure } from "./figure.ts";
import type { Figure, FigureFormat } from "./figure.ts";
import { productWords } from "./product-words.ts";
import { resultWords } from "./result-words.ts";
import { runStored, storedScenario } from "../../content/stored-scenarios.ts";
import { markText } from "../../state/marks.ts";
import type { ProductRun } from "../../engine/index.ts";

/** Reads "costs.funding" or "ledger.2.trade" off a run. */
function read(run: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      run,
    );
}

/** "ledger.2.trade" belongs to the ledger's row 2, "series.1.nav" to step 1, "nav" to the end. */
function markOf(source: string, product: string, of: string, run: ProductRun): string | undefined {
  const [list, place] = of.split(".");
  if (list === "ledger") {
    const row = Number(place);
    return markText({ source, product, step: run.ledger[row]!.step, row });
  }
  if (list === "series") return markText({ source, product, step: Number(place) });
  return of === "nav" || of === "return"
    ? markText({ source, product, step: run.series.at(-1)!.step })
    : undefined;
}

/**
 * The figure of one product of a stored scenario.
 *
 * @throws RangeError when the scenario, the product or the path into its result does not exist.
 */
export function scenarioFigure(
  name: string,
  product: string,
  of: string,
  format: FigureFormat,
): Figure {
  const found = runStored(name).products[product];
  if (found === undefined) throw new RangeError(`product must be one of ${name}'s, got ${product}`);
  const value = read({ ...found.summary, ledger: found.ledger, series: found.series }, of);
  if (typeof value !== "number" && !Decimal.isDecimal(value)) {
    throw new RangeError(`of must be a number in the result of ${name}, got ${of}`);
  }
  const scenario = parseScenario(storedScenario(name));
  const words = resultWords(of, {
    run: found,
    stepHours: scenario.market.stepHours,
    stake: formatNumber(format.stake ?? 1),
  });
  if (words === undefined) throw new RangeError(`of must be a result that has words, got ${of}`);
  const spec = scenario.products.find(({ id }) => id === product)!;
  return {
    text: formatFigure(new Decimal(value), format),
    label: `${words.label}: ${productWords(spec)}`,
    formula: words.formula,
    run: { scenario, product },
    source: { stored: name },
    mark: markOf(name, product, of, found),
  };
}
