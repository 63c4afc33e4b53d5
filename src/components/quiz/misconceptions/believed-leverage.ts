/** What a belief about real leverage answers: the leverage itself, or what the next step makes of 100. */
import { Decimal, ONE } from "../../../engine/index.ts";
import type { Step } from "../answer.ts";
import { leverageOf, movesOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { move, multiple } from "../words.ts";

/** The leverage that is believed in, from the target and the whole move since. */
export type Belief = (leverage: Decimal, moved: Decimal) => Decimal;

function partsOf(asked: Asked) {
  const moves = movesOf(asked);
  const isStep = asked.quantity === "last-step-of-100";
  const before = isStep ? moves.slice(0, -1) : moves;
  const moved = before.reduce((growth, one) => growth.times(one.plus(1)), ONE).minus(1);
  const last = moves.at(-1) ?? new Decimal(0);
  return { leverage: leverageOf(specOf(asked)), moved, last, isStep };
}

export function believedResult(asked: Asked, belief: Belief): Decimal | null {
  if (asked.quantity !== "real-leverage" && asked.quantity !== "last-step-of-100") return null;
  const { leverage, moved, last, isStep } = partsOf(asked);
  const believed = belief(leverage, moved);
  return isStep ? believed.times(last).times(100) : believed;
}

/** How the belief gets there; `words` is the line that leads to the leverage. */
export function believedSteps(
  asked: Asked,
  belief: Belief,
  words: (leverage: Decimal, moved: Decimal, believed: Decimal) => string,
): readonly Step[] {
  const { leverage, moved, last, isStep } = partsOf(asked);
  const believed = belief(leverage, moved);
  const first = { text: words(leverage, moved, believed), value: believed };
  if (!isStep) return [first];
  const value = believed.times(last).times(100);
  return [first, { text: `${multiple(believed)} a move of ${move(last)}, on 100`, value }];
}
