/** A question with one right option. */
import type { Step } from "../answer.ts";
import type { Draw } from "../draw.ts";
import type { MisconceptionId } from "../misconceptions/index.ts";
import type { ProductColour } from "../product.ts";
import type { Item, Question, SimulationLink } from "../question.ts";
import { poseFairly } from "./fair.ts";
import { mistakeFrom } from "./mistakes.ts";

export interface OptionSpec {
  readonly text: string;
  readonly right: boolean;
  readonly reason: string;
  /** The belief that leads here, when the numbers make it a wrong option. */
  readonly misconception?: MisconceptionId | undefined;
  readonly product?: ProductColour | undefined;
}

/** What an author writes; every function is given the numbers that were drawn. */
export interface SingleChoiceSpec<Numbers> {
  readonly id: string;
  readonly goal: string;
  readonly draw: (draw: Draw) => Numbers;
  readonly stem: (numbers: Numbers) => string;
  /** Exactly one is right, by the engine's word. They are shuffled unless `ordered`. */
  readonly options: (numbers: Numbers) => readonly OptionSpec[];
  /** Keeps the order of the author, for options that have one. */
  readonly ordered?: boolean;
  readonly hint: (numbers: Numbers) => string;
  readonly steps: (numbers: Numbers) => readonly Step[];
  readonly idea: string;
  readonly link?: (numbers: Numbers) => SimulationLink;
}

function rightIndex(id: string, options: readonly OptionSpec[]): number {
  const count = options.filter(({ right }) => right).length;
  if (count !== 1) throw new RangeError(`${id} must have one right option, got ${count}`);
  return options.findIndex(({ right }) => right);
}

function questionOf<Numbers>(
  spec: SingleChoiceSpec<Numbers>,
  draw: Draw,
): Question<"single-choice"> {
  const numbers = spec.draw(draw);
  const written = spec.options(numbers);
  const options = spec.ordered ? written : draw.shuffle(written);
  return {
    prompt: {
      stem: spec.stem(numbers),
      options: options.map(({ text, product }) => (product ? { text, product } : { text })),
    },
    key: {
      right: rightIndex(spec.id, options),
      reasons: options.map(({ reason }) => reason),
      mistakes: options.map(({ right, misconception, reason }) =>
        right || misconception === undefined ? null : mistakeFrom(misconception, reason),
      ),
    },
    hint: spec.hint(numbers),
    steps: spec.steps(numbers),
    idea: spec.idea,
    link: spec.link?.(numbers) ?? null,
  };
}

export function singleChoiceItem<Numbers>(spec: SingleChoiceSpec<Numbers>): Item<"single-choice"> {
  const { id, goal } = spec;
  const pose = (seed: number) =>
    poseFairly(id, "single-choice", seed, (draw) => questionOf(spec, draw));
  return { id, goal, kind: "single-choice", pose };
}
