import { lineOf, textOf, valueOf, wordsNamed } from "../lesson.ts";
import type { Part } from "../lesson.ts";
import type { Fault, Rule } from "../rule.ts";
import type { ModelDefinition } from "../../../../src/components/widgets/model-definition.ts";

export const models: Rule = {
  holds: "Models exist, and so do the quantities, parameters, presets and missions named of them.",
  *check(lesson, { models: known }) {
    const primary = lesson.front["model"];
    if (typeof primary === "string" && !known.has(primary)) {
      yield {
        line: lesson.frontLine("model:"),
        expected: oneOf("a model", known.keys()),
        found: primary,
      };
    }
    for (const part of wordsNamed(lesson, ...Object.keys(NAMED))) {
      const name = textOf(part, "model");
      if (name === undefined) continue;
      const model = known.get(name);
      if (model === undefined) {
        yield {
          line: lineOf(part, "model"),
          expected: oneOf("a model", known.keys()),
          found: name,
        };
        continue;
      }
      yield* NAMED[part.name]!(part, model);
    }
  },
};

const NAMED: Readonly<Record<string, (part: Part, model: ModelDefinition) => Iterable<Fault>>> = {
  Value: (part, model) =>
    named(part, "of", `a quantity of ${model.name}`, Object.keys(model.quantities)),
  Scrub: (part, model) =>
    named(
      part,
      "name",
      `a number that ${model.name} lets a reader turn`,
      Object.keys(model.set).filter((key) => model.set[key]?.kind === "number"),
    ),
  TryThis: (part, model) =>
    named(part, "mission", `a mission of ${model.name}`, Object.keys(model.missions)),
  Preset: (part, model) =>
    named(
      part,
      "id",
      `a preset of ${model.name}`,
      model.presets.map(({ id }) => id),
    ),
  DrawCurve: (part, model) =>
    named(part, "curve", `a curve of ${model.name}`, Object.keys(model.curves ?? {})),
  DrawHistogram: (part, model) =>
    named(part, "histogram", `a histogram of ${model.name}`, Object.keys(model.histograms ?? {})),
  Predict: askFaults,
  PredictDirection: askFaults,
};

function* askFaults(part: Part, model: ModelDefinition): Iterable<Fault> {
  const asks = valueOf(part, "asks");
  const numbers = Object.entries(model.quantities)
    .filter(([, quantity]) => "number" in quantity)
    .map(([key]) => key);
  for (const ask of Array.isArray(asks) ? asks : []) {
    const { of, from } = (ask ?? {}) as { of?: unknown; from?: unknown };
    for (const quantity of typeof from === "string" ? [of, from] : [of]) {
      if (typeof quantity === "string" && numbers.includes(quantity)) continue;
      const expected = oneOf(`asks of a quantity of ${model.name} with a number`, numbers);
      yield { line: lineOf(part, "asks"), expected, found: String(quantity) };
    }
  }
}

function* named(
  part: Part,
  attribute: string,
  what: string,
  known: readonly string[],
): Iterable<Fault> {
  const found = textOf(part, attribute) ?? "nothing";
  if (known.includes(found)) return;
  yield { line: lineOf(part, attribute), expected: oneOf(what, known), found };
}

function oneOf(what: string, known: Iterable<string>): string {
  return `${what} (${[...known].join(", ") || "there is none"})`;
}
