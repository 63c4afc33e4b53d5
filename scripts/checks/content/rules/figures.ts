import { lineOf, textOf, valueOf, wordsNamed } from "../lesson.ts";
import type { Part } from "../lesson.ts";
import type { Course } from "../course.ts";
import type { Fault, Rule } from "../rule.ts";

const SOURCES = ["model", "scenario", "metric"];

export const figures: Rule = {
  holds:
    "Every <Value> comes from one model, scenario or metric, and the engine can compute it as it is written.",
  *check(lesson, course) {
    for (const part of wordsNamed(lesson, "Value")) {
      const given = SOURCES.filter((name) => valueOf(part, name) !== undefined);
      if (given.length !== 1) {
        const expected = "<Value> with one of model, scenario and metric";
        yield { line: part.line, expected, found: given.join(" and ") || "none of them" };
      } else yield* figureFaults(part, course);
    }
    for (const part of wordsNamed(lesson, "Ledger", "FadingLedger")) {
      yield* scenarioFaults(part, course, "nav");
    }
  },
};

function* figureFaults(part: Part, course: Course): Iterable<Fault> {
  if (textOf(part, "scenario") !== undefined) {
    yield* scenarioFaults(part, course, textOf(part, "of") ?? "nav");
  }
  const metric = textOf(part, "metric");
  if (metric === undefined) return;
  const input = valueOf(part, "with");
  const inputs = typeof input === "object" && input !== null ? input : {};
  const refused = refusal(() =>
    course.metricFigure(metric, inputs as Record<string, unknown>, { of: textOf(part, "of") }),
  );
  if (refused !== undefined) {
    const expected = "a metric of the engine with inputs that it accepts";
    yield { line: lineOf(part, "metric"), expected, found: refused };
  }
}

function* scenarioFaults(part: Part, course: Course, of: string): Iterable<Fault> {
  const scenario = textOf(part, "scenario") ?? "nothing";
  if (!course.scenarios.includes(scenario)) {
    const expected = `a scenario of src/content/scenarios (${course.scenarios.join(", ")})`;
    yield { line: lineOf(part, "scenario"), expected, found: scenario };
    return;
  }
  const product = textOf(part, "product") ?? "nothing";
  const refused = refusal(() => course.scenarioFigure(scenario, product, of, {}));
  if (refused === undefined) return;
  const expected = `a number in a result of ${scenario}`;
  yield { line: lineOf(part, "product"), expected, found: refused };
}

/** Why the engine refuses, in its own words. */
function refusal(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
