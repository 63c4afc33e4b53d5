/** How far a price must go to take a token out of its range. */
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { bandToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { riseTo } from "../../../components/quiz/worked/triggers.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";

export const riseToTheEdge = numericItem({
  id: "leverage-drifts/rise-to-the-edge",
  goal: "edges",
  draw: (draw) =>
    draw.pick([
      { size: 3, low: 2, high: 4 },
      { size: 3, low: 2, high: 5 },
      { size: 3, low: 1.5, high: 5.25 },
      { size: 3, low: 2, high: 6 },
      { size: 2, low: 1, high: 3 },
      { size: 2, low: 1, high: 4 },
      { size: 2, low: 1.5, high: 2.5 },
      { size: 4, low: 2, high: 6 },
    ]),
  asked: ({ size, low, high }) => ({
    scenario: scenarioOf([1], [bandToken(-size, low, high)]),
    product: "band",
    quantity: "trigger-against",
  }),
  unit: "percent",
  decimals: 1,
  anySign: true,
  stem: ({ size, low, high }) =>
    `A short token of ${formatMultiple(size)} is left alone while its leverage lies between ${formatMultiple(low)} and ${formatMultiple(high)}, in size. It was traded a moment ago. By how many percent must bitcoin rise before it is traded again?`,
  label: "Rise in percent, one decimal",
  misconceptions: ["short-mirrors-long", "trigger-by-ratio", "trigger-by-width"],
  instead: () =>
    "A rise costs a short token NAV and makes its position larger as well. Both push its leverage up, so the end of the range is nearer than it looks.",
  hint: ({ high }) =>
    `After a rise of f the position has grown by f and the NAV has shrunk by more. Find the f at which one is ${formatMultiple(high)} the other.`,
  steps: ({ size, high }) => riseTo(new Decimal(size), new Decimal(high)),
  idea: "The losing end of a range is the near one, and for a short token it is nearer still.",
  link: ({ size, low, high }) => ({
    page: "/lessons/leverage-drifts/",
    model: "drift-dial",
    values: { L: size, side: "short", lo: Math.max(1.05, low), hi: high },
  }),
});
