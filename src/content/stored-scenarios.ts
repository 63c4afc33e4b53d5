/** The scenarios that lessons name: the same files that the command line runs. */
import { parseScenario, simulate } from "../engine/index.ts";
import type { Simulation } from "../engine/index.ts";

const files = import.meta.glob<unknown>("./scenarios/*.json", {
  eager: true,
  import: "default",
});
const runs = new Map<string, Simulation>();

/**
 * A scenario of `content/scenarios`.
 *
 * @throws RangeError when there is none of that name.
 */
export function storedScenario(name: string): unknown {
  const found = files[`./scenarios/${name}.json`];
  if (found === undefined) {
    throw new RangeError(`scenario must be a file of content/scenarios, got ${name}`);
  }
  return found;
}

/** Its result; run once a build. */
export function runStored(name: string): Simulation {
  const done = runs.get(name) ?? simulate(parseScenario(storedScenario(name)));
  runs.set(name, done);
  return done;
}
