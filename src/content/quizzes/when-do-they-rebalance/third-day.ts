/** A trend in two columns: what a clock and a band have made of it by the close of each day. */
import { runOf } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom, mistakesOf } from "../../../components/quiz/builders/mistakes.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { bandToken, dailyToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { compounding, holding } from "../../../components/quiz/worked/compounding.ts";
import { drifting } from "../../../components/quiz/worked/triggers.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal } from "../../../engine/index.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import { fractions } from "./words.ts";

const FIELD = { unit: "amount", decimals: 1 } as const;
const COLUMNS = [
  { label: "Bitcoin", ...FIELD },
  { label: "Clock", ...FIELD },
  { label: "Band", ...FIELD },
] as const;

const LEVERAGE = new Decimal(3);
const clock = dailyToken(3);
const band = bandToken(3, 2, 4);

function asked(spec: ProductSpec, moves: readonly number[]): Asked {
  return { scenario: scenarioOf(moves, [spec]), product: spec.id, quantity: "left-of-100" };
}

/** What 100 has become by each close, the start first. */
function worths(spec: ProductSpec, moves: readonly number[]): readonly Decimal[] {
  return runOf(asked(spec, moves)).series.map(({ nav }) => nav.times(100));
}

/** A price of 100 by each close, the start first. */
function prices(moves: readonly number[]): readonly Decimal[] {
  return runOf(asked(clock, moves)).series.map(({ price }) => price);
}

const shown = (value: Decimal | undefined): string =>
  formatMoney(value ?? new Decimal(0), { decimals: 2 });

export const thirdDay = itemOf("trace", {
  id: "when-do-they-rebalance/third-day",
  goal: "trend-cost",
  pose(draw) {
    // So far that the token with the band is still inside it at the second close, on either side.
    const move = draw.pick([-1, 1]) > 0 ? draw.whole(6, 12) : -draw.whole(3, 5);
    const rises = move > 0;
    const moves = [move, move, move];
    const [bitcoin, daily, banded] = [prices(moves), worths(clock, moves), worths(band, moves)];
    const [byClock, byBand] = [daily[3]!, banded[3]!];
    const ahead = formatMoney(byClock.minus(byBand), { decimals: 1 });
    const everyClose = "Three times the day’s move, on what the close before has left.";
    const untouched =
      "At both closes its leverage was inside the band. It has not traded and makes three times the whole move.";
    const steps = [
      ...underName("Clock", compounding(LEVERAGE, fractions(moves)).slice(-1)),
      ...underName(
        "Band, second close",
        drifting(LEVERAGE, bitcoin[2]!.div(100).minus(1)).slice(-1),
      ),
      ...underName("Band", holding(LEVERAGE, fractions(moves)).slice(1)),
    ];
    const asBefore = {
      ...mistakeFrom("leverage-stays-fixed", untouched),
      value: banded[2]!.times(LEVERAGE.times(move).div(100).plus(1)).toString(),
    };
    return {
      prompt: {
        stem: `Bitcoin ${rises ? "rises" : "falls"} ${percents(Math.abs(move))} on each of three days. One 3x token resets by the clock, at every close. The other has a band and trades only at a close that finds its real leverage outside 2x to 4x. What is each of them worth at the third close? One decimal is enough.`,
        columns: COLUMNS,
        rows: ["start", "day 1", "day 2"].map((label, day) => ({
          label,
          cells: [bitcoin, daily, banded].map((column) => shown(column[day])),
        })),
        next: { label: "day 3", cells: [shown(bitcoin[3]), null, null] },
      },
      key: {
        cells: [
          {
            ...openNumber(byClock, everyClose, steps.slice(0, 1)),
            mistakes: mistakesOf(
              asked(clock, moves),
              ["never-resized", "adds-returns"],
              FIELD,
              everyClose,
            ),
          },
          {
            ...openNumber(
              byBand,
              `${untouched} The clock is ${ahead} ahead: it has ${rises ? "bought" : "sold"} at every close.`,
              steps.slice(2),
            ),
            mistakes: [
              asBefore,
              ...mistakesOf(
                asked(band, moves),
                ["resized-daily", "adds-returns"],
                FIELD,
                untouched,
              ),
            ],
          },
        ],
      },
      hint: "Work out the band token’s leverage at the second close. Has it ever traded?",
      steps,
      idea: "In a trend every reset works for the token. A band gives that up until its edge is reached: that is what it pays for standing still while a price goes back and forth.",
      link: {
        page: "/lessons/when-do-they-rebalance/",
        model: "rule-lab",
        values: { m1: move, m2: move, pairs: 2 },
      },
    };
  },
});
