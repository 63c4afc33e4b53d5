/** What to find on the dial. */
import type { Mission } from "../model-definition.ts";
import { lastOf, moneyText, moveText } from "./dial-words.ts";
import type { DoublingDialSet } from "./parameters.ts";
import type { DialResult } from "./dial-result.ts";

const endOnce = ({ once }: DialResult): number => Number(lastOf(once).after);

export const missions = {
  "back-to-start": {
    ask: "Find a rise and a fall that lead back to exactly 100.",
    met: (result, { m1, m2 }) => m1 !== 0 && m2 !== 0 && endOnce(result) === 100,
    found: ({ once: [first, second] }) =>
      `${moveText(first!.move)} and ${moveText(second!.move)} undo each other, and they are not alike: the rise is the larger of the two.`,
  },
  "gain-becomes-loss": {
    ask: "Let each move count double. Find two moves that leave a gain when they count once, and a loss when they count double.",
    met: (result) => result.by === 2 && endOnce(result) > 100 && Number(result.doubled) < 100,
    found: (result) =>
      `Once, they leave ${moneyText(lastOf(result.once).after)}; doubled, ${moneyText(result.doubled)}. Twice the gain would be a larger gain. Twice each move is something else.`,
  },
} satisfies Record<string, Mission<DoublingDialSet, DialResult>>;
