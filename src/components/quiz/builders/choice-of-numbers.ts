/**
 * A question for a number, asked as a choice: its own answer beside those of the mistakes that it knows. The
 * numbers are drawn by the same generator, so that a test can be answered without paper.
 */
import { makeDraw } from "../draw.ts";
import { printNumber } from "../kinds/numeric/print-number.ts";
import type { Item, Question } from "../question.ts";

function asChoice(
  { prompt, key, ...rest }: Question<"numeric">,
  shuffle: <T>(list: readonly T[]) => readonly T[],
): Question<"single-choice"> {
  const wrong = key.mistakes.map((mistake) => ({
    text: printNumber(prompt, mistake.value),
    reason: mistake.feedback,
    mistake: mistake,
  }));
  const right = { text: printNumber(prompt, key.value), reason: key.reason, mistake: null };
  const options = shuffle([right, ...wrong]);
  return {
    prompt: { stem: prompt.stem, options: options.map(({ text }) => ({ text })) },
    key: {
      right: options.indexOf(right),
      reasons: options.map(({ reason }) => reason),
      mistakes: options.map(({ mistake }) => mistake),
    },
    ...rest,
  };
}

export function choiceOfNumbers(item: Item<"numeric">): Item<"single-choice"> {
  const id = `${item.id}-as-a-choice`;
  return {
    id,
    goal: item.goal,
    kind: "single-choice",
    pose: (seed) => asChoice(item.pose(seed), makeDraw(id, seed).shuffle),
  };
}
