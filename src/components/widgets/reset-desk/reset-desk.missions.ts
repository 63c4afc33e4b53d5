/** What to find at the Reset desk. */
import type { Mission } from "../model-definition.ts";
import { moneyText, moveText, nameText } from "./reset-words.ts";
import type { ResetDeskResult } from "./resets.ts";
import type { ResetDeskSet } from "./parameters.ts";

export const missions = {
  "short-like-long": {
    ask: "After a rise of a tenth a long fund of three times buys 60. Leave the move alone and find the short fund that buys just as much.",
    met: ({ resets: { short } }, { m }) => m === 10 && short.trade.toDP(1).eq(60),
    found: ({ resets: { short } }) =>
      `The ${nameText(short)} fund buys ${moneyText(short.trade)}. Turn on: each short fund trades like a long one of one time more.`,
  },
  "takes-profit": {
    ask: "Find a fund that does what people expect of all of them: one that sells after a rise.",
    met: ({ resets: { long } }, { m }) => m > 0 && long.trade.lt(0),
    found: ({ move, resets: { long } }) =>
      `After ${moveText(move)} the ${nameText(long)} fund sells ${moneyText(long.trade.abs())}. It holds more cash than bitcoin, and only below one time does a reset take profit.`,
  },
} satisfies Record<string, Mission<ResetDeskSet, ResetDeskResult>>;
