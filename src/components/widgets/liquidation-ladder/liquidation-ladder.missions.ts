/** What to find on the ladder. */
import type { Mission } from "../model-definition.ts";
import { moveText } from "./ladder-words.ts";
import type { LadderResult } from "./ladder.ts";
import type { LiquidationLadderSet } from "./parameters.ts";

export const missions = {
  "survives-a-tenth": {
    ask: "Start from ten times. Find the highest leverage at which a linear long outlives a fall of a tenth.",
    met: ({ positions: { long } }, { L, c, mode, mmr }) =>
      L === 9 && c === "linear" && mode === "isolated" && mmr === 0.5 && long.move!.lt("-0.1"),
    found: ({ positions: { long } }) =>
      `At nine times it is taken over after ${moveText(long.move!)}. Ten times sounds like a fall of a tenth, and ends before it: the maintenance margin must still be there.`,
  },
  "no-rise": {
    ask: "Find a short that outlives a rise to a hundred times the price, with nothing behind it but its own margin.",
    met: ({ positions: { short } }, { mode }) =>
      mode === "isolated" &&
      (short.liquidation === null || short.liquidation.gt(short.entry.times(100))),
    found: () =>
      "An inverse short at one time holds one coin of margin for each coin it is short. Whatever it loses in money, its margin gains. Together they are worth the same number of dollars at every price.",
  },
} satisfies Record<string, Mission<LiquidationLadderSet, LadderResult>>;
