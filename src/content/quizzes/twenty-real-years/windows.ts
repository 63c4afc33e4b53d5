/** Windows of the real index, and what a token made of them. */
import { measure } from "../../../components/quiz/asked.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import type { Draw } from "../../../components/quiz/draw.ts";
import type { SimulationLink } from "../../../components/quiz/question.ts";
import { dailyToken, scenarioOfPrices } from "../../../components/quiz/scenarios.ts";
import { Decimal } from "../../../engine/index.ts";
import { realisedVariance } from "../../../engine/metrics/index.ts";
import { formatDate, formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import { loadCloses } from "../../series/load-closes.ts";

const { days, closes } = await loadCloses();

interface Window {
  readonly from: string;
  readonly to: string;
  /** The index's move over the window, a fraction. */
  readonly index: Decimal;
  /** Sum of squared daily moves. */
  readonly variance: Decimal;
  readonly moves: number;
  /** What is left of 100 in a 3x token reset at every close. */
  readonly left: Decimal;
}

/** The first trading day of a year, as a place in the file. */
const startOf = (year: number) => days.findIndex((day) => day >= `${year}-01-01`);

function makeWindow(from: number, to: number): Window {
  const [first, last] = [startOf(from), startOf(to)];
  const prices = closes.slice(first, last + 1);
  const spec = dailyToken(3);
  const asked = { scenario: scenarioOfPrices(prices, [spec]), product: spec.id } as const;
  return {
    from: days[first] ?? "",
    to: days[last] ?? "",
    index: new Decimal(prices.at(-1) ?? 1).div(prices[0] ?? 1).minus(1),
    variance: realisedVariance({ prices, method: "simple" }),
    moves: prices.length - 1,
    left: measure({ ...asked, quantity: "left-of-100" }),
  };
}

const known = new Map<string, Window>();

function windowOf([from, to]: readonly [number, number]): Window {
  const id = `${from}-${to}`;
  const window = known.get(id) ?? makeWindow(from, to);
  known.set(id, window);
  return window;
}

/** Whole years of the file over which the index rose: the token fell in some of them. */
const YEARS: readonly (readonly [number, number])[] = [
  [2001, 2007],
  [2002, 2006],
  [2003, 2006],
  [2003, 2009],
  [2004, 2010],
  [2005, 2011],
  [2006, 2012],
  [2007, 2013],
  [2008, 2014],
  [2009, 2012],
  [2010, 2013],
  [2011, 2014],
  [2012, 2017],
  [2013, 2019],
  [2016, 2019],
];

function drawWindows(draw: Draw): readonly Window[] {
  const all = draw.shuffle(YEARS).map(windowOf);
  const fell = all.filter(({ left }) => left.lt(100)).slice(0, 1);
  const rose = all.filter(({ left }) => left.gt(100)).slice(0, 2);
  return draw.shuffle([...fell, ...rose]);
}

const span = ({ from, to }: Window) => `${formatDate(from, "month")} to ${formatDate(to, "month")}`;
const roughly = (change: Decimal) => formatPercent(change, { decimals: 0, sign: true });
const swing = ({ variance, moves }: Window) =>
  formatPercent(variance.div(moves).sqrt(), { decimals: 1 });

function inTheReplay({ from, to }: Window): SimulationLink {
  const values = { from, to, L: 3 };
  return { page: "/lessons/twenty-real-years/", model: "replay", values };
}

export const losesWhileUp = singleChoiceItem({
  id: "twenty-real-years/loses-while-up",
  goal: "sign-test-window",
  draw: (draw) => ({ windows: drawWindows(draw) }),
  stem: () =>
    "In each of these windows of the S&P 500 the index rose. In which of them did a 3x token, reset at every close, lose money?",
  options: ({ windows }) =>
    windows.map((window) => ({
      text: `${span(window)}: index ${roughly(window.index)}, a typical day ${swing(window)} up or down`,
      right: window.left.lt(100),
      reason: `${formatMoney(window.left, { decimals: 1 })} is left of 100. The index's growth, as a logarithm, is ${formatNumber(window.index.plus(1).ln(), { decimals: 2 })}; the squares of its days add up to ${formatNumber(window.variance, { decimals: 2 })}.`,
    })),
  ordered: true,
  hint: () =>
    "Two things count: how far the index got, and how much it swung on the way. Add up the squares of the days: typical day squared, times about two hundred and fifty a year.",
  steps: ({ windows }) =>
    windows.map((window) => ({
      text: `${span(window)}: growth ${formatNumber(window.index.plus(1).ln(), { decimals: 2 })} against variance ${formatNumber(window.variance, { decimals: 2 })}`,
      value: null,
    })),
  idea: "A 3x token gains about when the logarithm of the index's growth is larger than its realised variance.",
  link: ({ windows }) => {
    const fell = windows.find(({ left }) => left.lt(100));
    return inTheReplay(fell ?? windowOf([2003, 2009]));
  },
});

export const twoAdvertisements = singleChoiceItem({
  id: "twenty-real-years/two-advertisements",
  goal: "window-matters",
  draw(draw) {
    const all = draw.shuffle(YEARS).map(windowOf);
    const good = all.find(({ left }) => left.gt(200));
    const bad = all.find(({ left }) => left.lt(100));
    if (!good || !bad) throw new RangeError("the windows must hold a good and a bad one, got none");
    return { good, bad };
  },
  stem: ({ good, bad }) =>
    `Two advertisements show 100 in a 3x token on the S&P 500. One says ${formatMoney(good.left, { decimals: 0 })} is left, the other ${formatMoney(bad.left, { decimals: 0 })}. Both are honest and leave out every cost. What do you ask first?`,
  options: ({ good, bad }) => [
    {
      text: "On which day does each begin, and on which does it end?",
      right: true,
      reason: `One runs from ${span(good)}, the other from ${span(bad)}. Token, rule and index are the same in both.`,
    },
    {
      text: "Which of the two tokens charges the higher fee?",
      right: false,
      reason: `Neither figure has a cost in it. The same free token leaves ${formatMoney(good.left, { decimals: 0 })} over one window and ${formatMoney(bad.left, { decimals: 0 })} over the other.`,
    },
    {
      text: "Which of the two tokens missed its multiple on some days?",
      right: false,
      reason:
        "Both make three times the index on every single day. What differs is the days they were given.",
    },
    {
      text: "In which of the two did the index fall?",
      right: false,
      reason: `In neither: it moved by ${roughly(good.index)} and by ${roughly(bad.index)}. A rising index is not enough.`,
    },
  ],
  hint: () => "Both are honest about the same token. Look for what the author was free to choose.",
  steps: ({ good, bad }) =>
    [good, bad].map((window) => ({
      text: `${span(window)}: index ${roughly(window.index)}, a typical day ${swing(window)}, ${formatMoney(window.left, { decimals: 0 })} left of 100`,
      value: null,
    })),
  idea: "The window of a backtest is a choice. It is made before anything else, and it decides most of the result.",
  link: ({ bad }) => inTheReplay(bad),
});
