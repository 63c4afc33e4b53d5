/** Contracts whose margin is in coins. */
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { Decimal, inverseLiquidationPrice } from "../../../engine/index.ts";
import { formatMultiple, formatPercent } from "../../../format/index.ts";

const ENTRY = 2000;
const RATE = "0.005";

function distanceOf(side: "long" | "short", leverage: number): Decimal {
  const price = inverseLiquidationPrice({
    side,
    entry: ENTRY,
    leverage,
    maintenanceMarginRate: RATE,
  });
  if (price === null) throw new RangeError(`leverage must be above 1, got ${leverage}`);
  return price.div(ENTRY).minus(1).abs();
}

const shown = (distance: Decimal): string => formatPercent(distance, { decimals: 1 });

export const whichIsNearer = singleChoiceItem({
  id: "against-futures/which-is-nearer",
  goal: "in-coins",
  draw: (draw) => ({ leverage: draw.pick([2, 3, 4, 5, 8, 10, 12]) }),
  stem: ({ leverage }) =>
    `Two traders hold the same inverse contract at ${formatMultiple(leverage)}, one long and one short, each on a deposit in coins. The venue takes a position over when the deposit has shrunk to ${formatPercent(RATE)} of it. Whose end is nearer?`,
  options({ leverage }) {
    const [fall, rise] = [distanceOf("long", leverage), distanceOf("short", leverage)];
    const alike = new Decimal(1).div(leverage);
    return [
      {
        text: `The long’s: a fall of ${shown(fall)} ends it, the short needs a rise of ${shown(rise)}`,
        right: true,
        reason:
          "As the coin falls, the long loses coins and the coins that are left lose worth, both at once.",
      },
      {
        text: `The short’s: a rise of ${shown(fall)} ends it, the long needs a fall of ${shown(rise)}`,
        right: false,
        reason:
          "It is the other way round. As the coin rises, the short’s deposit gains worth while its position loses.",
        misconception: "short-ends-first",
      },
      {
        text: `Neither’s: ${shown(alike)} either way`,
        right: false,
        reason:
          "That would be so for a deposit in money and a venue that waits until it is gone. A deposit in coins moves with the coin.",
        misconception: "coin-deposit-stands-still",
      },
    ];
  },
  hint: () => "What is a deposit of coins worth when the coin has fallen, and when it has risen?",
  steps: ({ leverage }) => [
    {
      text: `Long: taken over after a fall of ${shown(distanceOf("long", leverage))}`,
      value: null,
    },
    {
      text: `Short: taken over after a rise of ${shown(distanceOf("short", leverage))}`,
      value: null,
    },
  ],
  idea: "A deposit in coins helps a short and hurts a long, because it is worth most when the coin is dear.",
  link: ({ leverage }) => ({
    page: "/lessons/against-futures/",
    model: "liquidation-ladder",
    values: { L: leverage, c: "inverse", conv: "bybit", entry: ENTRY },
  }),
});
