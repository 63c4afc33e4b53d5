/** Questions about clocks, bands and guards. */
import { measure } from "../../components/quiz/asked.ts";
import type { Asked } from "../../components/quiz/asked.ts";
import { numericItem } from "../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../components/quiz/builders/single-choice-item.ts";
import type { LessonQuiz, SimulationLink } from "../../components/quiz/question.ts";
import {
  bandToken,
  dailyToken,
  scenarioOf,
  spot,
  staticPosition,
} from "../../components/quiz/scenarios.ts";
import { percents } from "../../components/quiz/words.ts";
import { compounding, holding } from "../../components/quiz/worked/compounding.ts";
import { drifting, fallTo } from "../../components/quiz/worked/triggers.ts";
import { Decimal } from "../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../format/index.ts";
import { realLeverageAfterAMove } from "./leverage-drifts.ts";

const fractions = (moves: readonly number[]) => moves.map((move) => new Decimal(move).div(100));

/** The Rule lab with two moves in it. */
function inTheLab([m1 = 0, m2 = 0]: readonly number[], L = 3, hi = 4): SimulationLink {
  const values = { m1, m2, L, hi };
  return { page: "/lessons/when-do-they-rebalance/", model: "rule-lab", values };
}

/** "rises 12 %" or "falls 8 %". */
const moving = (move: number) => `${move > 0 ? "rises" : "falls"} ${percents(Math.abs(move))}`;

const dailyTwoMoves = numericItem({
  id: "when-do-they-rebalance/daily-two-moves",
  goal: "rule-decides",
  draw(draw) {
    const sizes = [draw.whole(8, 20), -draw.whole(8, 20)];
    return { leverage: draw.pick([2, 3]), moves: draw.shuffle(sizes) };
  },
  asked: ({ leverage, moves }) => ({
    scenario: scenarioOf(moves, [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, moves: [first = 0, second = 0] }) =>
    `You put 100 into a ${formatMultiple(leverage)} token that resets every midnight. On Monday bitcoin ${moving(first)}, on Tuesday it ${moving(second)}. What is left of your 100?`,
  label: "What is left, one decimal",
  misconceptions: ["never-resized", "adds-returns", "forgets-leverage"],
  instead: ({ moves: [first = 0] }) =>
    first > 0
      ? "At midnight this token buys, so the fall meets a larger position than the rise did."
      : "At midnight this token sells, so the rise meets a smaller position than the fall did.",
  hint: ({ leverage }) =>
    `Take one day at a time. Each day the token moves ${formatMultiple(leverage)} as far as bitcoin does on that day, starting from where the day before left it.`,
  steps: ({ leverage, moves }) => compounding(new Decimal(leverage), fractions(moves)),
  idea: "A token with a clock multiplies days. Each day's move works on what the days before have left.",
  link: ({ leverage, moves }) => inTheLab(moves, leverage),
});

const bandTwoMoves = numericItem({
  id: "when-do-they-rebalance/band-two-moves",
  goal: "band-does-nothing",
  draw(draw) {
    const rise = draw.whole(8, 25);
    // Down to nine tenths of the start real leverage stays under 4x, wherever it has been before.
    const deepest = Math.floor(100 - 90 / (1 + rise / 100));
    return { moves: [rise, -draw.whole(6, Math.min(20, deepest))] };
  },
  asked: ({ moves }) => ({
    scenario: scenarioOf(moves, [bandToken(3, 2, 4)]),
    product: "band",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ moves: [first = 0, second = 0] }) =>
    `You put 100 into a 3x token that trades only when its real leverage leaves the band from 2x to 4x. On Monday bitcoin ${moving(first)}, on Tuesday it ${moving(second)}. What is left of your 100?`,
  label: "What is left, one decimal",
  misconceptions: ["resized-daily", "adds-returns", "forgets-leverage"],
  instead: () =>
    "Real leverage stays between 2x and 4x on both days, so this token never trades: it is a position opened once and left alone.",
  hint: () => "First ask whether the rule fires at all. If it does not, nothing is bought or sold.",
  steps: ({ moves }) => holding(new Decimal(3), fractions(moves)),
  idea: "Inside its band a token is a static position: only the whole move counts, not the way there.",
  link: ({ moves }) => inTheLab(moves),
});

/** Whether the band token trades at the close of one fall; the engine says so. */
function bandTrades(fall: number): boolean {
  const asked: Asked = {
    scenario: scenarioOf([-fall], [bandToken(3, 2, 4)]),
    product: "band",
    quantity: "rebalances",
  };
  return measure(asked).gt(0);
}

function leverageAfterFall(fall: number): string {
  const scenario = scenarioOf([-fall], [staticPosition(3)]);
  const leverage = measure({ scenario, product: "static", quantity: "real-leverage" });
  return formatMultiple(leverage, { decimals: 2 });
}

const whoTrades = singleChoiceItem({
  id: "when-do-they-rebalance/who-trades",
  goal: "rule-decides",
  draw: (draw) => ({ fall: draw.pick([6, 7, 8, 9, 10, 12, 13, 14, 15, 16]) }),
  stem: ({ fall }) =>
    `Two 3x tokens were reset at midnight. One resets every midnight, the other when its real leverage is outside 2x to 4x at the close. Today bitcoin falls ${percents(fall)}. Which of them trades at the close?`,
  options({ fall }) {
    const trades = bandTrades(fall);
    const after = leverageAfterFall(fall);
    const leverage = `Real leverage is ${after} at the close, ${trades ? "outside" : "inside"} the band`;
    return [
      {
        text: "Only the one with the clock",
        product: "daily",
        right: !trades,
        reason: trades
          ? `${leverage}, so the band token sells too.`
          : `${leverage}. Only the clock asks for a trade, and the clock always does.`,
      },
      {
        text: "Only the one with the band",
        product: "band",
        right: false,
        reason: `Midnight comes on every day: a move of any size makes the token with the clock trade. ${leverage}.`,
      },
      {
        text: "Both of them",
        right: trades,
        reason: trades
          ? `${leverage}, so the band fires, and the clock trades every day.`
          : `${leverage}. The band token lets it pass.`,
      },
      {
        text: "Neither of them",
        right: false,
        reason: `Bitcoin moved, so the token with the clock is no longer 3x and must trade. ${leverage}.`,
      },
    ];
  },
  hint: () =>
    "A clock does not look at the move. For the band, work out real leverage at the close.",
  steps: ({ fall }) => drifting(new Decimal(3), new Decimal(-fall).div(100)),
  idea: "Ask of every rule: what does it look at? A clock looks at the time, a band at real leverage.",
  link: ({ fall }) => inTheLab([-fall, 0]),
});

const fallToTheEdge = numericItem({
  id: "when-do-they-rebalance/fall-to-the-edge",
  goal: "read-a-rule",
  draw: (draw) =>
    draw.pick([
      { leverage: 3, low: 2, high: 4 },
      { leverage: 3, low: 2, high: 4.5 },
      { leverage: 3, low: 2, high: 5 },
      { leverage: 3, low: 2, high: 6 },
      { leverage: 2, low: 1.5, high: 2.5 },
      { leverage: 2, low: 1.5, high: 3 },
      { leverage: 2, low: 1.2, high: 4 },
      { leverage: 4, low: 3, high: 5 },
      { leverage: 4, low: 2, high: 6 },
      { leverage: 5, low: 3.5, high: 7 },
    ]),
  asked: ({ leverage, low, high }) => ({
    scenario: scenarioOf([-1], [bandToken(leverage, low, high)]),
    product: "band",
    quantity: "trigger-fall",
  }),
  unit: "percent",
  decimals: 1,
  anySign: true,
  stem: ({ leverage, low, high }) =>
    `The card of a ${formatMultiple(leverage)} token says: back to ${formatMultiple(leverage)} when real leverage reaches ${formatMultiple(low)} or ${formatMultiple(high)}. It was reset a moment ago. By how many percent must bitcoin fall before it sells?`,
  label: "Fall in percent, one decimal",
  misconceptions: ["trigger-by-ratio", "trigger-by-width"],
  instead: () =>
    "While the price falls the NAV shrinks several times as fast as the position, so leverage runs ahead of the price and the edge is nearer than it looks.",
  hint: ({ high }) =>
    `After a fall of f, the position has lost f and the NAV has lost more. Find the f at which one is ${formatMultiple(high)} the other.`,
  steps: ({ leverage, high }) => fallTo(new Decimal(leverage), new Decimal(high)),
  idea: "A band that looks wide in leverage is narrow in price on the losing side.",
  link: ({ leverage, low, high }) => ({
    page: "/lessons/when-do-they-rebalance/",
    model: "rule-lab",
    values: { L: leverage, lo: low, hi: high, watch: "continuous" },
  }),
});

const holders = {
  static: { text: "The position that is never resized", spec: staticPosition(3) },
  daily: { text: "The token that resets every midnight", spec: dailyToken(3) },
  band: { text: "The token with the band from 2x to 4x", spec: bandToken(3, 2, 4) },
} as const;
type Holder = keyof typeof holders;
const holderNames = ["static", "daily", "band"] as const satisfies readonly Holder[];

const why: Readonly<Record<Holder, Readonly<Record<"rise" | "fall", string>>>> = {
  static: {
    rise: "It buys nothing on the way, so its leverage sinks as it gains.",
    fall: "It sells nothing on the way, so every further fall meets the whole position.",
  },
  daily: {
    rise: "It buys every midnight, so each day's rise meets a larger position.",
    fall: "It sells every midnight, so each day's fall meets a smaller position.",
  },
  band: {
    rise: "It buys only when its leverage has sunk to the edge, later than the clock does.",
    fall: "It sells only when its leverage has climbed to the edge, later than the clock does.",
  },
};

function endsOf(moves: readonly number[]): Readonly<Record<Holder, Decimal>> {
  const end = (holder: Holder) => {
    const { spec } = holders[holder];
    const scenario = scenarioOf(moves, [spot, spec]);
    return measure({ scenario, product: spec.id, quantity: "left-of-100" });
  };
  return { static: end("static"), daily: end("daily"), band: end("band") };
}

const steadyTrend = singleChoiceItem({
  id: "when-do-they-rebalance/steady-trend",
  goal: "trend-cost",
  draw(draw) {
    const direction = draw.pick(["rise", "fall"] as const);
    const size = direction === "rise" ? draw.whole(5, 8) : draw.whole(3, 5);
    const days = draw.whole(7, 9);
    const move = direction === "rise" ? size : -size;
    const extreme = draw.pick(["most", "least"] as const);
    return { direction, extreme, days, move, moves: Array.from({ length: days }, () => move) };
  },
  stem: ({ move, days, extreme }) =>
    `Bitcoin ${moving(move)} on each of ${days} days in a row. You could have put 100 into any of three 3x holdings. Which has ${extreme} left at the end?`,
  options({ direction, extreme, moves }) {
    const ends = endsOf(moves);
    const all = holderNames.map((holder) => ends[holder]);
    const asked = extreme === "most" ? Decimal.max(...all) : Decimal.min(...all);
    return holderNames.map((holder) => ({
      text: holders[holder].text,
      product: holder,
      right: ends[holder].eq(asked),
      reason: `It ends at ${formatMoney(ends[holder], { decimals: 1 })}. ${why[holder][direction]}`,
    }));
  },
  ordered: true,
  hint: ({ direction }) =>
    direction === "rise"
      ? "All three gain. Ask who buys on the way, and how early."
      : "All three lose. Ask who sells on the way, and how early.",
  steps: ({ moves }) => compounding(new Decimal(3), fractions(moves)),
  idea: "In a trend each reset works for you: it adds to what is winning and cuts what is losing. The later the rule acts, the less of that you get.",
});

export const quiz: LessonQuiz = {
  lesson: "when-do-they-rebalance",
  items: [
    dailyTwoMoves,
    bandTwoMoves,
    whoTrades,
    fallToTheEdge,
    steadyTrend,
    realLeverageAfterAMove,
  ],
};
