/** What waiting costs, with a last day and without one. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { percents, rated } from "../../../components/quiz/words.ts";
import { basisAnnualised, Decimal, fundingPerYear } from "../../../engine/index.ts";
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";

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
    const daily = fundingPerYear({ rate: new Decimal(rate).div(100), everyHours: 24 }).times(100);
    const steps = [
      {
        text: `The basis is ${percents(basis)} for ${formatNumber(days)} days; times 365, over ${formatNumber(days)}, is ${formatPercent(dated.div(100), { decimals: 1 })}`,
        value: dated,
      },
      {
        text: `${rated(rate)}, three times a day, 365 days, is ${formatPercent(perpetual.div(100), { decimals: 1 })}`,
        value: perpetual,
      },
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
            mistakes: [
              {
                ...mistakeFrom(
                  "basis-without-its-days",
                  `It is paid for ${formatNumber(days)} days. A year of such waits costs more.`,
                ),
                value: String(basis),
              },
            ],
          },
          {
            kind: "number",
            ...openNumber(perpetual, "The rate times the settlements of a year.", steps.slice(1)),
            mistakes: [
              {
                ...mistakeFrom("settled-once-a-day", "It is settled three times a day."),
                value: daily.toString(),
              },
            ],
          },
          {
            kind: "choice",
            right: dated.lt(perpetual) ? 0 : 1,
            reason: "The smaller of the two rates, as long as funding stays what it is.",
            mistakes: [],
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
