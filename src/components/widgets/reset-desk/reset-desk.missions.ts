/** What to find at the Reset desk. */
import { rebalanceTrade } from "../../../engine/index.ts";
import type { Mission } from "../model-definition.ts";
import { moneyText, moveText, nameText } from "./reset-words.ts";
import { STAKE } from "./resets.ts";
import type { ResetDeskResult } from "./resets.ts";
import type { ResetDeskSet } from "./parameters.ts";

/** What a long fund of three times buys after a rise of a tenth. */
const likeThree = rebalanceTrade({ leverage: 3, move: "0.1", nav: STAKE });

export const missions = {
  "short-like-long": {
    ask: "Leave the move at a rise of a tenth. Find the short fund that buys exactly as much as a long fund of three times.",
    met: ({ resets: { short } }, { m }) => m === 10 && short.trade.toDP(1).eq(likeThree),
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
