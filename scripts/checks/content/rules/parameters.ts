import { wordsNamed, textOf } from "../lesson.ts";
import type { Fault, Rule } from "../rule.ts";
import { isDay, snap } from "../../../../src/engine/index.ts";
import type { Parameter } from "../../../../src/engine/index.ts";
import type { ModelDefinition } from "../../../../src/components/widgets/model-definition.ts";

export const parameters: Rule = {
  holds: "Defaults and presets of the models that a lesson names lie in range and on a step.",
  *check(lesson, { models }) {
    const primary = lesson.front["model"];
    const inText = wordsNamed(lesson, "Value", "Scrub", "Predict", "TryThis", "Preset");
    const named = new Set([primary, ...inText.map((part) => textOf(part, "model"))]);
    for (const name of named) {
      const model = typeof name === "string" ? models.get(name) : undefined;
      const word = inText.find((part) => textOf(part, "model") === name);
      const line = name === primary ? lesson.frontLine("model:") : (word?.line ?? 1);
      if (model !== undefined) yield* modelFaults(model, line);
    }
  },
};

function* modelFaults({ name, set, presets }: ModelDefinition, line: number): Iterable<Fault> {
  for (const [key, parameter] of Object.entries(set)) {
    const expected = misfit(parameter, parameter.default);
    if (expected === undefined) continue;
    yield {
      line,
      expected: `the default of ${name}.${key} to be ${expected}`,
      found: String(parameter.default),
    };
  }
  for (const { id, values } of presets) {
    for (const [key, value] of Object.entries(values)) {
      const parameter = Object.hasOwn(set, key) ? set[key] : undefined;
      const expected =
        parameter === undefined ? "for a parameter of the model" : misfit(parameter, value);
      if (expected === undefined) continue;
      yield {
        line,
        expected: `${key} of the preset ${name}.${id} to be ${expected}`,
        found: String(value),
      };
    }
  }
}

/** What a value of the parameter would be, where this is none. */
export function misfit(parameter: Parameter, value: unknown): string | undefined {
  switch (parameter.kind) {
    case "number": {
      const fits = typeof value === "number" && snap(parameter, value) === value;
      const { min, max, step } = parameter;
      return fits ? undefined : `from ${min} to ${max} in steps of ${step}`;
    }
    case "choice": {
      const options = parameter.options.map((option) => option.value);
      return options.includes(value as string) ? undefined : `one of ${options.join(", ")}`;
    }
    case "date": {
      const { min, max } = parameter;
      const fits = typeof value === "string" && isDay(value) && value >= min && value <= max;
      return fits ? undefined : `a day from ${min} to ${max}`;
    }
    case "list": {
      const { min, max, maxLength } = parameter;
      const fits =
        Array.isArray(value) &&
        value.length <= maxLength &&
        value.every((item) => typeof item === "number" && item >= min && item <= max);
      return fits ? undefined : `at most ${maxLength} numbers from ${min} to ${max}`;
    }
  }
}
