/** Two traders, one position, two leverages. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { fraction } from "../../../components/quiz/scenarios.ts";
import { rated } from "../../../components/quiz/words.ts";
import { Decimal, fundingPayment } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";

export const twoLeverages = itemOf("cloze", {
  id: "funding-and-fees/two-leverages",
  goal: "who-pays",
  pose(draw) {
    const size = draw.pick([5_000, 10_000, 20_000, 40_000]);
    const low = draw.pick([2, 4, 5]);
    const high = low * draw.pick([2, 4, 5]);
    const rate = draw.pick([0.01, 0.02, 0.03]);
    const price = 100;
    const paid = fundingPayment({
      quantity: size / price,
      mark: price,
      rate: fraction(rate),
    }).abs();
    const margin = new Decimal(size).div(high);
    const share = paid.div(margin).times(100);
    const steps = [
      { text: `${rated(rate)} of ${formatMoney(size)} is ${formatMoney(paid)}`, value: paid },
      {
        text: `At ${formatMultiple(high)} the money behind the position is ${formatMoney(margin)}`,
        value: null,
      },
      {
        text: `${formatMoney(paid)} of that is ${formatPercent(share.div(100), { decimals: 2 })}`,
        value: share,
      },
    ];
    return {
      prompt: {
        stem: "Complete the sentences.",
        pieces: [
          `Two traders are long the same position of ${formatMoney(size)}, one at ${formatMultiple(low)} and one at ${formatMultiple(high)}. Funding is settled at ${rated(rate)}. The first one pays `,
          `, the second one pays `,
          `. Of the money that the second one has put up, that is `,
          `.`,
        ],
        blanks: [
          { kind: "number", label: "what the first one pays", unit: "amount", decimals: 1 },
          {
            kind: "choice",
            label: "what the second one pays",
            options: [
              "the same amount",
              `${formatMultiple(high / low)} the amount`,
              "less, in proportion",
            ],
          },
          {
            kind: "number",
            label: "as a share of the second one’s money",
            unit: "percent",
            decimals: 2,
          },
        ],
      },
      key: {
        blanks: [
          { kind: "number", ...openNumber(paid, "Rate times position.", steps.slice(0, 1)) },
          {
            kind: "choice",
            right: 0,
            reason: "The payment follows the position, and both hold the same one.",
            mistakes: [
              null,
              mistakeFrom(
                "leverage-multiplies-funding",
                "Both hold the same position, so both pay the same. Leverage says how much money stands behind it.",
              ),
              mistakeFrom(
                "funding-on-nav",
                "The rate is a share of the position, and both hold the same one.",
              ),
            ],
          },
          {
            kind: "number",
            ...openNumber(share, "The same payment over position ÷ leverage.", steps),
          },
        ],
      },
      hint: "What is the payment a share of? Then ask how much money stands behind it.",
      steps,
      idea: "Leverage decides how much money stands behind a position. Funding looks at the position alone.",
      link: {
        page: "/lessons/funding-and-fees/",
        model: "funding-clock",
        values: { lev: high, size, open: 9, held: 8 },
      },
    };
  },
});
