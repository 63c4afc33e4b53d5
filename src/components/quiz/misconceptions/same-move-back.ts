import { totalMoveOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { amount, move } from "../words.ts";
import type { Misconception } from "./misconception.ts";

const isWayBack = (asked: Asked): boolean => asked.quantity === "way-back";

/** −r: a fall is undone by a rise of the same percentage. */
export const sameMoveBack: Misconception = {
  belief: "A rise and a fall of the same percentage undo each other.",
  result: (asked) => (isWayBack(asked) ? totalMoveOf(asked).neg().times(100) : null),
  if: () => "the way back is as many percent as the way there",
  steps(asked) {
    const there = totalMoveOf(asked);
    const value = there.neg().times(100);
    return [
      { text: `The way there was ${move(there)}, so the way back is ${move(there.neg())}`, value },
    ];
  },
};

/** What is left over what was there at first, in percents: the right fraction upside down. */
export const wayBackOfTheStart: Misconception = {
  belief: "The way back is what is left, as a share of what I had.",
  result: (asked) => (isWayBack(asked) ? totalMoveOf(asked).plus(1).times(100) : null),
  if: () => "what is left is taken for the way back",
  steps(asked) {
    const value = totalMoveOf(asked).plus(1).times(100);
    return [
      {
        text: `A move of ${move(totalMoveOf(asked))} leaves ${amount(value)} of each 100`,
        value,
      },
    ];
  },
};
