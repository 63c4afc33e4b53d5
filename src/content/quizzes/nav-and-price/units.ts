/** Selling units, and merging them. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { downTheBook } from "../../../components/quiz/worked/premiums.ts";
import { Decimal, shareMerge } from "../../../engine/index.ts";
import { percents } from "../../../components/quiz/words.ts";
import { formatMoney, formatNumber } from "../../../format/index.ts";

const PAGE = "/lessons/nav-and-price/";

/** A sale that eats three bids. */
export const intoTheBook = itemOf("cloze", {
  id: "nav-and-price/into-the-book",
  goal: "ways-out",
  pose(draw) {
    const best = new Decimal(draw.whole(8, 12));
    const gap = new Decimal(draw.pick(["0.1", "0.2"]));
    const each = draw.pick([20, 40, 80]);
    const units = each * 2 + each / 2;
    const prices = [0, 1, 2].map((rank) => best.minus(gap.times(rank)));
    const steps = downTheBook(prices, each, units);
    const proceeds = prices
      .map((price, rank) => price.times(rank < 2 ? each : each / 2))
      .reduce((sum, part) => sum.plus(part));
    const average = proceeds.div(units);
    const fee = draw.pick([1, 2, 3, 4]);
    const nav = best;
    const redeemed = nav.times(100 - fee).div(100);
    const book = prices.map((price) => formatMoney(price, { decimals: 2 })).join(", ");
    const redeems = redeemed.gt(average);
    const atTheBest = mistakeFrom(
      "one-price-for-all",
      `The best bid takes ${formatNumber(each)} units. The others are paid what the next bids offer.`,
    );
    return {
      prompt: {
        stem: "Complete the sentences.",
        pieces: [
          `The bids for a token are ${book}, with ${formatNumber(each)} units wanted at each. You sell ${formatNumber(units)} units at once. In all you get `,
          `, which is `,
          ` a unit. The issuer redeems at a NAV of ${formatMoney(nav, { decimals: 2 })} less ${percents(fee)}. More comes from `,
          `.`,
        ],
        blanks: [
          { kind: "number", label: "proceeds of the sale", unit: "amount", decimals: 0 },
          { kind: "number", label: "average price", unit: "amount", decimals: 2 },
          {
            kind: "choice",
            label: "the better way out",
            options: ["selling", "redeeming", "either one"],
          },
        ],
      },
      key: {
        blanks: [
          {
            kind: "number",
            ...openNumber(proceeds, "The best bid first, then the next.", steps.slice(0, -1)),
            mistakes: [{ ...atTheBest, value: best.times(units).toString() }],
          },
          {
            kind: "number",
            ...openNumber(average, "Proceeds over units.", steps),
            mistakes: [{ ...atTheBest, value: best.toString() }],
          },
          {
            kind: "choice",
            right: redeemed.eq(average) ? 2 : redeems ? 1 : 0,
            reason: `Redeeming brings ${formatMoney(redeemed, { decimals: 2 })} a unit, selling ${formatMoney(average, { decimals: 2 })}.`,
            mistakes: [],
          },
        ],
      },
      hint: "The best bid takes only so many units. Where do the others go?",
      steps,
      idea: "The price on the screen is for a small order. A large one is paid what the book holds.",
      link: { page: PAGE, model: "two-prices", values: { size: units, book: each } },
    };
  },
});

/** Units, price and worth around a merge. */
export const mergeOfUnits = itemOf("cloze", {
  id: "nav-and-price/merge-of-units",
  goal: "merge-changes-nothing",
  pose(draw) {
    const ratio = draw.pick([10, 20, 50, 100]);
    const units = ratio * draw.pick([20, 50, 100]);
    const cents = draw.whole(2, 9);
    const price = new Decimal(cents).div(100);
    const merged = shareMerge({ units, price, ratio });
    const worth = price.times(units);
    const steps = [
      {
        text: `${formatNumber(units)} ÷ ${formatNumber(ratio)} is ${formatNumber(merged.units)} units`,
        value: merged.units,
      },
      {
        text: `${formatMoney(price)} × ${formatNumber(ratio)} is ${formatMoney(merged.price)} for each of them`,
        value: merged.price,
      },
      {
        text: `${formatNumber(merged.units)} at ${formatMoney(merged.price)} are ${formatMoney(worth)}, as before`,
        value: worth,
      },
    ];
    return {
      prompt: {
        stem: "Complete the sentences.",
        pieces: [
          `You hold ${formatNumber(units)} units at ${formatMoney(price)} each. The issuer merges them ${formatNumber(ratio)} to 1. You now hold `,
          ` units at `,
          ` each, and the next rise of a tenth brings you `,
          `.`,
        ],
        blanks: [
          { kind: "number", label: "units after the merge", unit: "count", decimals: 0 },
          { kind: "number", label: "price of one after the merge", unit: "amount", decimals: 2 },
          {
            kind: "choice",
            label: "what the next rise brings",
            options: [
              `${formatNumber(ratio)} times as much`,
              "as much as without it",
              "less than without it",
            ],
          },
        ],
      },
      key: {
        blanks: [
          {
            kind: "number",
            ...openNumber(merged.units, "Units over the ratio.", steps.slice(0, 1)),
          },
          {
            kind: "number",
            ...openNumber(merged.price, "Price times the ratio.", steps.slice(0, 2)),
          },
          {
            kind: "choice",
            right: 1,
            reason: `Before and after it you own ${formatMoney(worth)}, and a tenth of that is the same sum.`,
            mistakes: [
              mistakeFrom("merge-adds-worth", "You hold fewer units in the same proportion."),
              null,
              mistakeFrom("cheap-has-room", "A rise of a tenth is a tenth of any price."),
            ],
          },
        ],
      },
      hint: "What you own in all does not change. What do the two numbers have to do, then?",
      steps,
      idea: "A merge divides the units and multiplies the price by the same number.",
      link: { page: PAGE, model: "share-merge", values: { ratio } },
    };
  },
});
