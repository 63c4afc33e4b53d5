/** What each rule makes of a trend. */
import { measure } from "../../../components/quiz/asked.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import {
  bandToken,
  dailyToken,
  scenarioOf,
  staticPosition,
} from "../../../components/quiz/scenarios.ts";
import { holding, repeating } from "../../../components/quiz/worked/compounding.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import { fractions, moving } from "./words.ts";

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
    rise: "It buys every midnight, so each day’s rise meets a larger position.",
    fall: "It sells every midnight, so each day’s fall meets a smaller position.",
  },
  band: {
    rise: "It buys only when its leverage has sunk to the edge, later than the clock does.",
    fall: "It sells only when its leverage has climbed to the edge, later than the clock does.",
  },
};

function endsOf(moves: readonly number[]): Readonly<Record<Holder, Decimal>> {
  const end = (holder: Holder) => {
    const { spec } = holders[holder];
    const scenario = scenarioOf(moves, [spec]);
    return measure({ scenario, product: spec.id, quantity: "left-of-100" });
  };
  return { static: end("static"), daily: end("daily"), band: end("band") };
}

export const steadyTrend = singleChoiceItem({
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
      // Whoever holds it takes the first of the three for the last, and the last for the first.
      misconception: holder === "band" ? undefined : "always-decays",
    }));
  },
  ordered: true,
  hint: ({ direction }) =>
    direction === "rise"
      ? "All three gain. Ask who buys on the way, and how early."
      : "All three lose. Ask who sells on the way, and how early.",
  steps: ({ moves, move, days }) => [
    ...underName("Reset every midnight", [repeating(new Decimal(3), fractions([move]), days)]),
    ...underName("Never resized", holding(new Decimal(3), fractions(moves)).slice(1)),
  ],
  idea: "In a trend each reset works for you: it adds to what is winning and cuts what is losing. The later the rule acts, the less of that you get.",
});
