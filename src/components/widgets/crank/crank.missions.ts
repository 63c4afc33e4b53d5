/** What to find with "Who turns the crank?". */
import { formatHours } from "../../../format/index.ts";
import type { Mission } from "../model-definition.ts";
import { left, times } from "./crank-words.ts";
import type { CrankResult } from "./crank.ts";
import type { CrankSet } from "./parameters.ts";

export const missions = {
  "back-in-time": {
    ask: "Bring the keeper back just in time. How many hours may nobody turn the crank, without a ripcord, before the lender sells?",
    met: ({ runs }, values) =>
      values.cord === "off" &&
      values.away > 0 &&
      runs.keeper.end === null &&
      runs.keeper.peak.leverage > 3.5,
    found: ({ runs }, values) =>
      `After ${formatHours(values.away)} without anybody it stands at ${times(runs.keeper.peak.leverage)}, and the lender has not sold. ${left(runs.keeper.left)} is left of 100.`,
  },
  "pull-it": {
    ask: "Let somebody else pull the ripcord while the keeper is away. To which leverage does it go?",
    met: ({ runs }) => runs.keeper.trades.some(({ ripcord }) => ripcord),
    found: ({ runs }) => {
      const pull = runs.keeper.trades.find(({ ripcord }) => ripcord)!;
      return `Pulled at ${times(pull.from)}, it goes to ${times(pull.to)}: the maximum of its range, and not the target of 2x. ${left(runs.keeper.left)} is left of 100.`;
    },
  },
} satisfies Record<string, Mission<CrankSet, CrankResult>>;
