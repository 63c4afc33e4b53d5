/** Windows of the real index, and what a token made of them. */
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import type { Draw } from "../../../components/quiz/draw.ts";
import type { SimulationLink } from "../../../components/quiz/question.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatDate, formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import { loadWindows } from "../../series/load-windows.ts";

/** A window with its numbers ready to calculate with. */
const windows = (await loadWindows()).map((window) => ({
  ...window,
  index: new Decimal(window.index),
  variance: new Decimal(window.variance),
  left: new Decimal(window.left),
}));
type Window = (typeof windows)[number];

function drawWindows(draw: Draw): readonly Window[] {
  const all = draw.shuffle(windows);
  const fell = all.filter(({ left }) => left.lt(100)).slice(0, 1);
  const rose = all.filter(({ left }) => left.gt(100)).slice(0, 2);
  return draw.shuffle([...fell, ...rose]);
}

const span = ({ from, to }: Window) => `${formatDate(from, "month")} to ${formatDate(to, "month")}`;
const roughly = (change: Decimal) => formatPercent(change, { decimals: 0, sign: true });
/** What the index must gain before a 3x token gains: index³ × exp(−3 RV) is above 1 where index is above exp(RV). */
const needed = ({ variance }: Window) => roughly(variance.exp().minus(1));
/** The size of a typical day. */
const dayOf = ({ variance, moves }: Window) => variance.div(moves).sqrt();
const swing = (window: Window) => formatPercent(dayOf(window), { decimals: 1 });

function inTheReplay({ from, to }: Window): SimulationLink {
  const values = { from, to, L: 3 };
  return { page: "/lessons/twenty-real-years/", model: "replay", values };
}

export const losesWhileUp = singleChoiceItem({
  id: "twenty-real-years/loses-while-up",
  goal: "sign-test-window",
  draw: (draw) => ({ shown: drawWindows(draw) }),
  stem: () =>
    "In each of these windows of the S&P 500 the index rose. In which of them did a 3x token, reset at every close, lose money?",
  options: ({ shown }) => {
    const [least, widest] = [
      Decimal.min(...shown.map(({ index }) => index)),
      Decimal.max(...shown.map(dayOf)),
    ];
    return shown.map((window) => ({
      text: `${span(window)}: index ${roughly(window.index)}, a typical day ${swing(window)} up or down`,
      right: window.left.lt(100),
      reason: `A stake of 100 became ${formatMoney(window.left, { decimals: 1 })}. The squares of its days add up to ${formatNumber(window.variance, { decimals: 2 })}. At that variance the index must gain about ${needed(window)} before a 3x token gains, and it gained ${roughly(window.index)}.`,
      misconception: dayOf(window).eq(widest)
        ? "widest-swing-decides"
        : window.index.eq(least)
          ? "only-the-ends-count"
          : undefined,
    }));
  },
  ordered: true,
  hint: () =>
    "Two things count: how far the index got, and how much it swung on the way. Add up the squares of the days: typical day squared, times about two hundred and fifty a year.",
  steps: ({ shown }) =>
    shown.map((window) => ({
      text: `${span(window)}: the index gained ${roughly(window.index)} and had to gain about ${needed(window)}`,
      value: null,
    })),
  idea: "A 3x token gains when the index has gained more than its swings cost.",
  link: ({ shown }) => {
    const fell = shown.find(({ left }) => left.lt(100));
    return fell
      ? inTheReplay(fell)
      : { page: "/lessons/twenty-real-years/", model: "replay", values: {} };
  },
});

export const twoAdvertisements = singleChoiceItem({
  id: "twenty-real-years/two-advertisements",
  goal: "window-matters",
  draw(draw) {
    const all = draw.shuffle(windows);
    const good = all.find(({ left }) => left.gt(200));
    const bad = all.find(({ left }) => left.lt(100));
    if (!good || !bad) throw new RangeError("the windows must hold a good and a bad one, got none");
    return { good, bad };
  },
  stem: ({ good, bad }) =>
    `Two advertisements show 100 in a 3x token on the S&P 500. One says that it became ${formatMoney(good.left, { decimals: 0 })}, the other ${formatMoney(bad.left, { decimals: 0 })}. Both are honest and leave out every cost. What do you ask first?`,
  options: ({ good, bad }) => [
    {
      text: "On which day does each begin, and on which does it end?",
      right: true,
      reason: `One runs from ${span(good)}, the other from ${span(bad)}. Token, rule and index are the same in both.`,
    },
    {
      text: "Which of the two tokens charges the higher fee?",
      right: false,
      reason: `Neither figure has a cost in it. The same free token makes ${formatMoney(good.left, { decimals: 0 })} of it over one window and ${formatMoney(bad.left, { decimals: 0 })} over the other.`,
      misconception: "fees-make-the-difference",
    },
    {
      text: "Which of the two tokens missed its multiple on some days?",
      right: false,
      reason:
        "Both make three times the index on every single day. What differs is the days they were given.",
      misconception: "never-resized",
    },
    {
      text: "In which of the two did the index fall?",
      right: false,
      reason: `In neither: it moved by ${roughly(good.index)} and by ${roughly(bad.index)}. A rising index is not enough.`,
      misconception: "loses-only-in-a-fall",
    },
  ],
  hint: () => "Both are honest about the same token. Look for what the author was free to choose.",
  steps: ({ good, bad }) =>
    [good, bad].map((window) => ({
      text: `${span(window)}: index ${roughly(window.index)}, a typical day ${swing(window)}, 100 became ${formatMoney(window.left, { decimals: 0 })}`,
      value: null,
    })),
  idea: "The window of a backtest is a choice. It is made before anything else, and it decides most of the result.",
  link: ({ bad }) => inTheReplay(bad),
});
