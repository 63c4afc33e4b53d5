/** A result of a stored scenario: one of `content/scenarios`, the same file that the command line runs. */
import { Decimal, parseScenario, simulate } from "../../engine/index.ts";
import type { Simulation } from "../../engine/index.ts";
import { formatFigure } from "./figure.ts";
import type { Figure, FigureFormat } from "./figure.ts";

const files = import.meta.glob<unknown>("../../content/scenarios/*.json", {
  eager: true,
  import: "default",
});
const runs = new Map<string, Simulation>();

function scenarioNamed(name: string): unknown {
  const found = files[`../../content/scenarios/${name}.json`];
  if (found === undefined) {
    throw new RangeError(`scenario must be a file of content/scenarios, got ${name}`);
  }
  return found;
}

function run(name: string): Simulation {
  const done = runs.get(name) ?? simulate(parseScenario(scenarioNamed(name)));
  runs.set(name, done);
  return done;
}

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
  const found = run(name).products[product];
  if (found === undefined) throw new RangeError(`product must be one of ${name}'s, got ${product}`);
  const value = read({ ...found.summary, ledger: found.ledger, series: found.series }, of);
  if (typeof value !== "number" && !Decimal.isDecimal(value)) {
    throw new RangeError(`of must be a number in the result of ${name}, got ${of}`);
  }
  return {
    text: formatFigure(new Decimal(value), format),
    label: `${of} of “${product}”`,
    formula: `Computed by the engine from the scenario “${name}”.`,
    inputs: JSON.stringify(scenarioNamed(name)),
  };
}
