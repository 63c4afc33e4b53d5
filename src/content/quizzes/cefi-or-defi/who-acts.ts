/** Who may act, and what happens first when nobody does. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMultiple, formatPercent } from "../../../format/index.ts";
import { percents } from "../../../components/quiz/words.ts";

const PAGE = "/lessons/cefi-or-defi/";
const MAX = 2.3;
const RIPCORD = 2.6;
const LENDER = 4;

const debtOver = (leverage: number): string =>
  formatPercent(new Decimal(leverage).minus(1).div(leverage), { decimals: 1 });

/** Who may trade for a token that stands somewhere. */
export const whoMayAct = itemOf("multiple-choice", {
  id: "cefi-or-defi/who-may-act",
  goal: "who-acts",
  pose(draw) {
    const leverage = draw.pick([2.1, 2.2, 2.4, 2.5, 2.7, 3, 3.5, 4.2]);
    const at = formatMultiple(leverage);
    const [outside, open, sold] = [leverage > MAX, leverage >= RIPCORD, leverage >= LENDER];
    const options = draw.shuffle([
      {
        text: "A keeper on the contract’s list",
        right: outside,
        reason: outside
          ? `${at} is outside the range, so a keeper need not wait for the next day.`
          : `${at} is inside the range, and today’s trade has been made.`,
        belief: null,
      },
      {
        text: "Anybody at all",
        right: open,
        reason: open
          ? `${at} is at or above the ripcord’s ${formatMultiple(RIPCORD)}.`
          : `The ripcord opens only at ${formatMultiple(RIPCORD)}.`,
        belief: open
          ? null
          : mistakeFrom("anybody-may-act", "The contract has a list; others wait for the ripcord."),
      },
      {
        text: "The lender",
        right: sold,
        reason: `At ${at} the debt is ${debtOver(leverage)} of the coins.`,
        belief: sold
          ? mistakeFrom("lender-waits", "It sells at its threshold, while some is still there.")
          : null,
      },
      {
        text: "Nobody",
        right: !outside,
        reason: outside
          ? "Somebody may. Whether anybody does is another matter."
          : "Inside the range and after the day’s trade there is nothing to do.",
        belief: outside
          ? mistakeFrom("keeper-waits-a-day", "Outside the range it need not wait.")
          : null,
      },
    ]);
    return {
      prompt: {
        stem: `A collateral token aims at 2x, in a range of 1.7x to 2.3x, with a ripcord at ${formatMultiple(RIPCORD)}. Its keeper made today’s trade an hour ago. The lender sells when the debt is ${percents(75)} of the coins. Now the token stands at ${at}. Who may act?`,
        options: options.map(({ text }) => ({ text })),
      },
      key: {
        right: options.map(({ right }) => right),
        reasons: options.map(({ reason }) => reason),
        mistakes: options.map(({ belief }) => belief),
      },
      hint: "Three limits, one after the other: the range, the ripcord, the lender’s threshold.",
      steps: [
        {
          text: `At ${at} the debt is ${debtOver(leverage)} of the coins`,
          value: new Decimal(leverage).minus(1).div(leverage).times(100),
        },
      ],
      idea: "Being allowed to act, being paid for it and doing it are three things.",
      link: { page: PAGE, model: "crank", values: { cord: "2.6" } },
    };
  },
});

/** The only kind of them that has a lender. */
const BORROWER = "A collateral token";

const PAIRS = [
  {
    kind: "A token on an exchange",
    fails: "Its scheduler halts, and nobody outside may act",
    why: "The company alone turns the crank, and it alone holds the keys.",
  },
  {
    kind: BORROWER,
    fails: "A lender sells its coins",
    why: "It has borrowed against its coins, and the lender does not wait for a keeper.",
  },
  {
    kind: "A perpetual vault",
    fails: "A late keeper leaves it worth nothing",
    why: "It is a position in futures: without a trade, a fall by half takes all of a 2x token.",
  },
  {
    kind: "A pool token",
    fails: "The other side is too small to pay",
    why: "It wins what the other pool holds, and nothing is borrowed.",
  },
] as const;

/** Each kind beside its own way to fail. */
export const whatFails = itemOf("matching", {
  id: "cefi-or-defi/what-fails",
  goal: "who-acts",
  pose(draw) {
    const pairs = draw.shuffle(PAIRS);
    const places = draw.shuffle([0, 1, 2, 3]);
    const sale = places.indexOf(pairs.findIndex(({ kind }) => kind === BORROWER));
    return {
      prompt: {
        stem: "Something goes wrong. Put beside each kind of token its own way to fail.",
        left: pairs.map(({ kind }) => kind),
        right: places.map((place) => pairs[place]!.fails),
      },
      key: {
        partners: pairs.map((_pair, line) => places.indexOf(line)),
        reasons: pairs.map(({ why }) => why),
        mistakes: pairs.flatMap(({ kind, why }, line) =>
          kind === BORROWER
            ? []
            : [
                {
                  ...mistakeFrom("every-leverage-is-a-loan", `${kind}: ${why}`),
                  line,
                  partner: sale,
                },
              ],
        ),
      },
      hint: "Ask of each where its leverage comes from.",
      steps: PAIRS.map(({ kind, fails }) => ({ text: `${kind}: ${fails}`, value: null })),
      idea: "How a token fails follows from where its leverage comes from.",
      link: { page: PAGE, model: "crank", values: { who: "vault", fall: 55 } },
    };
  },
});
