/** What to find on the Drift dial. */
import { triggerMove } from "../../../engine/index.ts";
import { formatPercent } from "../../../format/index.ts";
import type { Mission } from "../model-definition.ts";
import { standings } from "./drift.ts";
import type { DriftDialValues, DriftResult } from "./drift.ts";
import { leverageText, moveText } from "./drift-words.ts";
import type { DriftDialSet } from "./parameters.ts";

/** One notch of the dial may lie between the exact place and the reader's. */
const NOTCH = 0.5;

const exact = (leverage: number, trigger: number) => triggerMove({ leverage, trigger })!;

/** At that leverage or just past it, on its side of the start. */
function isAt(values: DriftDialValues, leverage: number, trigger: number): boolean {
  const side = leverage < 0 ? "short" : "long";
  if (values.side !== side || values.L !== Math.abs(leverage)) return false;
  const beyond = Math.abs(values.m) - exact(leverage, trigger).abs().times(100).toNumber();
  const sameWay = Math.sign(values.m) === exact(leverage, trigger).s;
  return sameWay && beyond >= 0 && beyond < NOTCH;
}

const shown = (move: ReturnType<typeof exact>): string =>
  formatPercent(move, { decimals: 1, sign: true });

export const missions = {
  "four-times": {
    ask: "Keep the long token of three times. Find the first fall after which it stands at four times or more, then the first rise after which it stands at two times or less. Which of the two is nearer?",
    met: (_result, values) => isAt(values, 3, 4) || isAt(values, 3, 2),
    found: (result) =>
      `At ${moveText(result.move)} it stands at ${leverageText(standings(result).realLeverage)}. Exactly: four times at ${shown(exact(3, 4))}, two times at ${shown(exact(3, 2))}. The bad end is three times nearer.`,
  },
  "short-four-times": {
    ask: "Turn the same token short. Find the first move against it after which it stands at four times or more, in size.",
    met: (_result, values) => isAt(values, -3, -4),
    found: (result) =>
      `At ${moveText(result.move)} it stands at ${leverageText(standings(result).realLeverage)}. Exactly: ${shown(exact(-3, -4))}, little more than half the way that the long token has.`,
  },
  "no-drift": {
    ask: "One token on this dial does not drift at all, whatever the price does. Find it, and move the price to be sure.",
    met: (result, values) =>
      values.m !== 0 && (standings(result).realLeverage?.eq(result.leverage) ?? false),
    found: () =>
      "A long token of one times: its position is its NAV, so both move alike. Every other one has to be brought back by a trade.",
  },
} satisfies Record<string, Mission<DriftDialSet, DriftResult>>;
