/** The way back, and a ledger's next row. */
import type { Asked } from "../../../components/quiz/asked.ts";
import { runOf } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakesOf } from "../../../components/quiz/builders/mistakes.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { scenarioOf, spot } from "../../../components/quiz/scenarios.ts";
import { move } from "../../../components/quiz/words.ts";
import { wayBackSteps } from "../../../components/quiz/worked/compounding.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatSigned } from "../../../format/index.ts";
import { moving, onTheDial } from "./moves.ts";

export const wayBack = numericItem({
  id: "how-to-read-this/way-back",
  goal: "way-back",
  draw: (draw) => ({ fall: draw.pick([10, 15, 20, 25, 30, 40, 60, 70, 75, 80]) }),
  asked: ({ fall }) => ({
    scenario: scenarioOf([-fall], [spot]),
    product: "spot",
    quantity: "way-back",
  }),
  unit: "percent",
  decimals: 1,
  stem: ({ fall }) =>
    `You hold 100 of something, and it ${moving(-fall)}. By how many percent must it rise until you have 100 again?`,
  label: "Rise in percent, one decimal",
  misconceptions: ["same-move-back", "way-back-of-the-start"],
  instead: () =>
    "The rise is a part of what is left, which is less than 100. So it takes more percent to come back than it took to fall.",
  hint: () => "How much is left, and how much is missing? The rise is one as a part of the other.",
  steps: ({ fall }) => wayBackSteps(new Decimal(fall).div(-100)),
  idea: "The way back is longer than the way down, because it starts from less.",
  link: ({ fall }) => onTheDial(-fall, fall),
});

const COLUMNS = [
  { label: "Before", unit: "amount", decimals: 1 },
  { label: "In money", unit: "amount", decimals: 1 },
  { label: "After", unit: "amount", decimals: 1 },
] as const;

export const nextRow = itemOf("trace", {
  id: "how-to-read-this/next-row",
  goal: "read-a-ledger",
  pose(draw) {
    const [first, second] = draw.shuffle([draw.whole(10, 60, 5), -draw.whole(10, 60, 5)]) as [
      number,
      number,
    ];
    const asked: Asked = {
      scenario: scenarioOf([first, second], [spot]),
      product: "spot",
      quantity: "left-of-100",
    };
    const worths = runOf(asked).series.map(({ nav }) => nav.times(100));
    const [start, between, end] = worths as [Decimal, Decimal, Decimal];
    const change = end.minus(between);
    const said = (percents: number): string => move(new Decimal(percents).div(100));
    const shown = (value: Decimal): string => formatMoney(value, { decimals: 1 });
    const signed = (value: Decimal): string => formatSigned(value, { decimals: 1 });
    const steps = [
      {
        text: `${said(second)} of ${shown(between)} is ${signed(change)}`,
        value: new Decimal(second).div(100).times(between),
      },
      { text: `${shown(between)} and that change make ${shown(end)}`, value: end },
    ];
    const instead = "The move is a share of what the row above has left.";
    const mistakes = mistakesOf(asked, ["adds-returns"], COLUMNS[2], instead);
    return {
      prompt: {
        stem: `This is the ledger of 100 through two moves, ${said(first)} and ${said(second)}. Fill in the second row. Write a loss with a minus sign.`,
        columns: COLUMNS,
        rows: [
          {
            label: said(first),
            cells: [shown(start), signed(between.minus(start)), shown(between)],
          },
        ],
        next: { label: said(second), cells: [shown(between), null, null] },
      },
      key: {
        cells: [
          openNumber(change, instead, steps.slice(0, 1)),
          { ...openNumber(end, "What was there before, and the change.", steps), mistakes },
        ],
      },
      hint: "The row begins with what the row above has left. Of that you take the move.",
      steps,
      idea: "Each row of a ledger starts where the row above ended.",
      link: onTheDial(first, second),
    };
  },
});
