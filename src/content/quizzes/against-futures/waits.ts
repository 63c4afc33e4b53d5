/** What waiting costs, with a last day and without one. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { percents } from "../../../components/quiz/words.ts";
import { basisAnnualised, Decimal, fundingPerYear } from "../../../engine/index.ts";
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";

/** A rate as venues print it: half a hundredth of a percent keeps its three decimals. */
const rated = (drawn: number): string =>
  formatPercent(new Decimal(drawn).div(100), { decimals: undefined, maxDecimals: 4 });

export const whichWait = itemOf("cloze", {
  id: "against-futures/which-wait",
  goal: "the-wait",
  pose(draw) {
    const spot = draw.pick([20000, 40000, 50000, 60000]);
    const basis = draw.pick([0.5, 1, 1.5, 2, 3]);
    const days = draw.pick([30, 60, 90, 180]);
    const rate = draw.pick([0.005, 0.01, 0.02]);
    const future = new Decimal(spot).times(new Decimal(basis).div(100).plus(1));
    const dated = basisAnnualised({ spot, future, days }).times(100);
    const perpetual = fundingPerYear({ rate: new Decimal(rate).div(100) }).times(100);
    const steps = [
      {
        text: `The basis is ${percents(basis)} for ${formatNumber(days)} days; times 365, over ${formatNumber(days)}`,
        value: dated,
      },
      { text: `${rated(rate)}, three times a day, 365 days`, value: perpetual },
    ];
    return {
      prompt: {
        stem: "Complete the sentences, to one decimal.",
        pieces: [
          `The coin costs ${formatMoney(spot)}. A future that ends in ${formatNumber(days)} days costs ${formatMoney(future)}: waiting in it costs `,
          ` a year. A perpetual charges ${rated(rate)} every eight hours, which is `,
          " a year. The wait is cheaper in ",
          ".",
        ],
        blanks: [
          { kind: "number", label: "the dated future, a year", unit: "percent", decimals: 1 },
          { kind: "number", label: "the perpetual, a year", unit: "percent", decimals: 1 },
          {
            kind: "choice",
            label: "the cheaper wait",
            options: ["the dated future", "the perpetual"],
          },
        ],
      },
      key: {
        blanks: [
          {
            kind: "number",
            ...openNumber(dated, "The basis, brought to a year.", steps.slice(0, 1)),
          },
          {
            kind: "number",
            ...openNumber(perpetual, "The rate times the settlements of a year.", steps.slice(1)),
          },
          {
            kind: "choice",
            right: dated.lt(perpetual) ? 0 : 1,
            reason: "The smaller of the two rates, as long as funding stays what it is.",
          },
        ],
      },
      hint: "Bring both to a year: one by its days, the other by its settlements.",
      steps,
      idea: "A dated future has its price of waiting agreed on the first day; a perpetual’s is settled as it comes.",
      link: {
        page: "/lessons/against-futures/",
        model: "basis-clock",
        values: { basis, days, fund: rate },
      },
    };
  },
});
