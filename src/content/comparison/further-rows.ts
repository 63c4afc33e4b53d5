/** The rows that the article's table leaves out. */
import { runStored } from "../stored-scenarios.ts";
import { amount } from "../wording.ts";
import type { ComparedRow } from "./compared.ts";
import { ladder, night, rules, ways } from "./states.ts";

export const furtherRows: readonly ComparedRow[] = [
  {
    feature: "Cost of a fall and the way back",
    cells: {
      token: {
        so: () =>
          `It sold low and bought back higher: of 100, ${amount(runStored("quick-v").products["daily"]!.summary.nav.times(100), 1)} after a fall of a fifth and back.`,
        link: ways({ depth: 20, days: 4, L: 3 }),
      },
      margin: {
        so: () => "Nothing, if it outlives the fall; else whatever the sale took.",
        link: ways({ depth: 30, days: 5, L: 3 }),
      },
      future: {
        so: () => "Nothing, if it outlives the fall: its size does not change.",
        link: rules({ m1: -20, m2: 25, pairs: 1 }),
      },
    },
  },
  {
    feature: "Who decides",
    cells: {
      token: {
        so: () => "The rule: when it trades and how much.",
        link: rules({ m1: -12, m2: 10, pairs: 1 }),
      },
      margin: {
        so: () => "You, until the level. Add money or sell before it.",
        link: ways({ depth: 16, days: 4, L: 3 }),
      },
      future: {
        so: () => "You, until the price: side, size, and what stands behind it.",
        link: ladder({ mode: "cross", spare: 200, L: 10 }),
      },
    },
  },
  {
    feature: "Can you lose more than your stake?",
    cells: {
      token: {
        so: () => "No. It stops at nothing; the rest is for others to bear.",
        link: night({ gap: 50, L: 3 }),
      },
      margin: {
        so: () => "Yes. What the coins do not cover is still owed.",
        link: night({ gap: 40, L: 4 }),
      },
      future: {
        so: () =>
          "No more than stands behind it, while an insurance fund pays. In cross margin that is the account.",
        link: night({ gap: 45, L: 5 }),
      },
    },
  },
];
