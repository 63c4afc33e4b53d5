/** What a pool token gains and loses. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { percents } from "../../../components/quiz/words.ts";
import { Decimal, poolEffectiveLeverage } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

export const poolsAndNames = itemOf("cloze", {
  id: "cefi-or-defi/pools-and-names",
  goal: "pool-and-name",
  pose(draw) {
    const leverage = draw.pick([2, 3, 4]);
    const { own, other } = draw.pick([
      { own: 2000, other: 1000 },
      { own: 4000, other: 1000 },
      { own: 2500, other: 1000 },
      { own: 1000, other: 2000 },
      { own: 2000, other: 3000 },
    ]);
    const gain = poolEffectiveLeverage({ leverage, ownPool: own, otherPool: other });
    const paid = new Decimal(leverage).div(100).times(other);
    const steps = [
      {
        text: `At a rise of ${percents(1)} the short pool pays about ${formatMultiple(leverage)} that: ${percents(leverage)} of its ${formatMoney(other)} is ${formatMoney(paid)}`,
        value: paid,
      },
      {
        text: `For a long pool of ${formatMoney(own)} that is ${percents(gain.toDP(2).toNumber())}`,
        value: gain,
      },
    ];
    const byTheName = mistakeFrom(
      "pool-pays-the-name",
      "What it gains the short pool pays, and the whole long pool shares it.",
    );
    const lost = [
      {
        text: `At a fall of ${percents(1)} the long pool pays about ${percents(leverage)} of itself, whatever the short one holds`,
        value: new Decimal(leverage),
      },
    ];
    return {
      prompt: {
        stem: "Complete the sentences, to one decimal.",
        pieces: [
          `The long pool holds ${formatMoney(own)} and the short pool ${formatMoney(other)}. You hold a “${formatMultiple(leverage)}” long token. A rise of ${percents(1)} brings you about `,
          `, and a fall of ${percents(1)} costs you about `,
          `. If more people join the long pool, the next rise brings you `,
          `.`,
        ],
        blanks: [
          { kind: "number", label: "what a rise brings", unit: "percent", decimals: 1 },
          { kind: "number", label: "what a fall costs", unit: "percent", decimals: 1 },
          {
            kind: "choice",
            label: "what the next rise then brings",
            options: ["more", "less", "as much"],
          },
        ],
      },
      key: {
        blanks: [
          {
            kind: "number",
            ...openNumber(gain, "What the short pool pays, over your own pool.", steps),
            mistakes: [{ ...byTheName, value: String(leverage) }],
          },
          {
            kind: "number",
            ...openNumber(new Decimal(leverage), "The losing pool pays by the name.", lost),
          },
          {
            kind: "choice",
            right: 1,
            reason: "The short pool pays the same sum, and it is shared among more.",
            mistakes: [null, null, byTheName],
          },
        ],
      },
      hint: "The losing pool hands over a share of itself. A share of which pool, and shared by whom?",
      steps: [...steps, ...lost],
      idea: "A pool token loses by its name and wins by what the others have put in.",
      link: {
        page: "/lessons/cefi-or-defi/",
        model: "pool-skew",
        values: { own, other, L: leverage, move: 1 },
      },
    };
  },
});
