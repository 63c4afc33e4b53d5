/** Who pays after a jump. */
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { scenarioOf } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { Decimal, simulate, ZERO } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";
import { future } from "./ends.ts";

const RATE = 2;

/** What is left of a deposit of 100 when the venue takes it over; negative is missing. */
function leftAtTakeover(leverage: number, gap: number): Decimal {
  const run = simulate(scenarioOf([-gap], [future(leverage, RATE)])).products["future"];
  const taken = run?.ledger.find(({ event }) => event === "liquidated");
  if (taken === undefined) throw new RangeError(`gap must end the position, got ${gap}`);
  return taken.amount.neg().times(100);
}

export const fundAfterTheGap = singleChoiceItem({
  id: "against-futures/fund-after-the-gap",
  goal: "who-pays",
  draw: (draw) =>
    draw.pick([
      { leverage: 3, gap: 32 },
      { leverage: 3, gap: 36 },
      { leverage: 3, gap: 40 },
      { leverage: 4, gap: 24 },
      { leverage: 4, gap: 28 },
      { leverage: 4, gap: 30 },
      { leverage: 5, gap: 19 },
      { leverage: 5, gap: 24 },
      { leverage: 5, gap: 28 },
    ]),
  stem: ({ leverage, gap }) =>
    `A trader is long a future at ${formatMultiple(leverage)} with a deposit of 100, on its own margin. The venue takes a position over when the margin has shrunk to ${percents(RATE)} of it. The price jumps down by ${percents(gap)}, with no trade on the way, and the venue closes there. What becomes of its insurance fund?`,
  options({ leverage, gap }) {
    const left = leftAtTakeover(leverage, gap);
    const size = formatMoney(left.abs(), { maxDecimals: 1 });
    const gains = left.gt(ZERO);
    const loss = formatMoney(new Decimal(leverage).times(gap), { maxDecimals: 1 });
    const why = `The position has lost ${loss}, against a deposit of 100.`;
    return [
      {
        text: `It gains ${size}`,
        right: gains,
        reason: gains
          ? `${why} What is left is not paid back: it goes into the fund.`
          : `${why} Nothing is left that the fund could keep.`,
      },
      {
        text: `It pays ${size}`,
        right: !gains,
        reason: gains
          ? `${why} Something is still left, so the fund need not pay.`
          : `${why} The other side has been promised its gain, and the fund pays what the deposit does not cover.`,
      },
      {
        text: gains
          ? `Nothing: the trader gets ${size} back`
          : `Nothing: the trader is billed for ${size}`,
        right: false,
        reason: gains
          ? "What is left at the takeover belongs to the venue’s fund."
          : "On its own margin a position can lose its deposit and no more.",
        misconception: gains ? "rest-comes-back" : "owes-the-rest",
      },
    ];
  },
  ordered: true,
  hint: () => "Work out what the position has lost, and hold it against the deposit.",
  steps: ({ leverage, gap }) => [
    {
      text: `The position is ${formatMoney(leverage * 100)}; ${percents(gap)} of it is ${formatMoney(leverage * gap)}`,
      value: new Decimal(leverage * gap),
    },
    {
      text: `100 − ${formatMoney(leverage * gap)} is ${formatMoney(100 - leverage * gap)}`,
      value: new Decimal(100).minus(leverage * gap),
    },
  ],
  idea: "Between the two prices the fund gains, beyond the lower one it pays. The trader’s deposit is gone either way.",
  link: ({ leverage, gap }) => ({
    page: "/lessons/against-futures/",
    model: "night-gap",
    values: { L: leverage, gap, mmr: RATE },
  }),
});
