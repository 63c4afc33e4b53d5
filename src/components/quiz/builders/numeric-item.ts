/** A question that asks for a number. */
import type { Step } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { measure } from "../asked.ts";
import type { Draw } from "../draw.ts";
import type { NumericUnit } from "../kinds/numeric/schema.ts";
import type { MisconceptionId } from "../misconceptions/index.ts";
import type { Item, Question, SimulationLink } from "../question.ts";
import { poseFairly } from "./fair.ts";
import { mistakesOf } from "./mistakes.ts";

/** What an author writes; every function is given the numbers that were drawn. */
export interface NumericSpec<Numbers> {
  readonly id: string;
  readonly goal: string;
  readonly draw: (draw: Draw) => Numbers;
  /** The scenario and the quantity: the key is the engine's answer to it. */
  readonly asked: (numbers: Numbers) => Asked;
  readonly unit: NumericUnit;
  readonly decimals: number;
  readonly anySign?: boolean;
  readonly stem: (numbers: Numbers) => string;
  readonly label: string;
  readonly misconceptions: readonly MisconceptionId[];
  /** What happens instead of what a mistake supposes. One or two sentences. */
  readonly instead: (numbers: Numbers) => string;
  readonly hint: (numbers: Numbers) => string;
  /** By hand, without the engine. The last line must give the key; the quiz check holds it to that. */
  readonly steps: (numbers: Numbers) => readonly Step[];
  readonly idea: string;
  readonly link?: (numbers: Numbers) => SimulationLink;
}

function questionOf<Numbers>(spec: NumericSpec<Numbers>, draw: Draw): Question<"numeric"> {
  const { unit, decimals, label, idea } = spec;
  const field = { unit, decimals, ...(spec.anySign === true ? { anySign: true } : {}) };
  const numbers = spec.draw(draw);
  const asked = spec.asked(numbers);
  const steps = spec.steps(numbers);
  const instead = spec.instead(numbers);
  return {
    prompt: { stem: spec.stem(numbers), label, ...field },
    key: {
      value: measure(asked).toString(),
      mistakes: mistakesOf(asked, spec.misconceptions, field, instead),
      steps: steps.map(({ text, value }) => ({ text, value: value?.toString() ?? null })),
      reason: instead,
    },
    hint: spec.hint(numbers),
    steps,
    idea,
    link: spec.link?.(numbers) ?? null,
  };
}

export function numericItem<Numbers>(spec: NumericSpec<Numbers>): Item<"numeric"> {
  const { id, goal } = spec;
  const pose = (seed: number) => poseFairly(id, "numeric", seed, (draw) => questionOf(spec, draw));
  return { id, goal, kind: "numeric", pose };
}
