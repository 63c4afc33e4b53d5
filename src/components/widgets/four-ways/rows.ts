/** Four kinds of leveraged token side by side: what to ask of each, and the run that shows the answer. */
import type { Row, Said, Shown } from "./row.ts";

const HERE = "/lessons/cefi-or-defi/";
const PRICES = "/lessons/nav-and-price/";

const crank = (label: string, values: Shown["values"]): Shown => ({
  label,
  page: HERE,
  cell: "crank",
  model: "crank",
  values,
});

const says = (text: string): readonly Said[] => [{ text }];

export const rows: readonly Row[] = [
  {
    id: "hold",
    ask: "What do you hold?",
    said: {
      company: [
        { text: "A claim on a company." },
        { text: "Binance’s tokens were never on a blockchain.", source: "binance-blvt" },
      ],
      collateral: says("A share of coins, less a debt, in a contract."),
      vault: says("A share of one position on a perpetual exchange."),
      pool: says("A share of one of two pools."),
    },
    shown: [
      {
        label: "The company shuts its door",
        page: PRICES,
        cell: "two-prices",
        model: "two-prices",
        values: { prem: 0, nav: -30, last: -40, doors: "shut" },
      },
    ],
  },
  {
    id: "enter",
    ask: "Who lets you in?",
    said: {
      company: says("The company, once it knows who you are."),
      collateral: says("The contract asks nobody; the page in front of it may."),
      vault: says("The contract asks nobody; the page in front of it may."),
      pool: says("The contract asks nobody; the page in front of it may."),
    },
    shown: [
      {
        label: "A door that is not for you: only the market is left",
        page: PRICES,
        cell: "exit-doors",
        model: "two-prices",
        values: { size: 400, doors: "shut" },
      },
    ],
  },
  {
    id: "engine",
    ask: "Where does the leverage come from?",
    said: {
      company: says("Futures, as a rule on the same exchange."),
      collateral: says("A loan against the coins, from a lending market."),
      vault: says("Perpetual futures on a blockchain."),
      pool: says("The other pool. Nothing is borrowed."),
    },
    shown: [
      crank("A loan, kept in range", { away: 0 }),
      {
        label: "A pool of twice the other",
        page: HERE,
        cell: "pool-skew",
        model: "pool-skew",
        values: { own: 2000 },
      },
    ],
  },
  {
    id: "fails",
    ask: "What fails first?",
    said: {
      company: [
        { text: "The company: it halts, changes the rule, or ends." },
        { text: "AscendEX closed FTT3L and FTT3S for everybody.", source: "ascendex-ftt" },
      ],
      collateral: says("Keeper, price feed or gas; then the lender sells."),
      vault: [
        { text: "The keeper is late." },
        { text: "TLX: a liquidated token goes to zero.", source: "tlx-faq" },
      ],
      pool: [
        { text: "The pools are unequal, or the price is old." },
        {
          text: "Bots took about 300,000 dollars from one, by press reports.",
          source: "mycelium-bots",
        },
      ],
    },
    shown: [
      crank("An exchange halts", { who: "scheduler", away: 30 }),
      crank("A lender sells", { away: 11 }),
      crank("A vault is worth nothing", { who: "vault", fall: 55 }),
      crank("A keeper’s contract follows an old price", { away: 0, lag: 6 }),
    ],
  },
  {
    id: "costs",
    ask: "What does it cost?",
    said: {
      company: [
        { text: "A fee a day, with funding inside the NAV." },
        { text: "Binance: 0.01\u202f% a day.", source: "binance-blvt-fees" },
      ],
      collateral: [
        {
          text: "Index Coop’s ETH2x: 3.65\u202f% a year, 0.10\u202f% each way.",
          source: "indexcoop-faq",
        },
        { text: "Interest on the debt and gas besides." },
      ],
      vault: [
        {
          text: "TLX: 2\u202f% of the position a year, and 0.5\u202f% times the leverage to leave.",
          source: "tlx-contracts",
        },
        { text: "Funding and gas besides." },
      ],
      pool: says("Fees for coming, going and the keeper."),
    },
    shown: [
      {
        label: "A hundredth of a percent a day, for a year",
        page: "/lessons/funding-and-fees/",
        cell: "cost-meter",
        model: "cost-meter",
        values: { fund: 0, L: 2, mgmt: 0.01 },
      },
      crank("A fund too small for its gas", { away: 0, gas: 1 }),
    ],
  },
  {
    id: "paid",
    ask: "What are you paid in?",
    said: {
      company: [{ text: "Cash." }, { text: "FTX paid US dollars.", source: "ftx-faq" }],
      collateral: says("Its parts: coins, once the debt on them is repaid."),
      vault: [
        { text: "A dollar token." },
        { text: "TLX: one called sUSD, until August 2025.", source: "tlx-end" },
      ],
      pool: says("The pool’s money, after a queue."),
    },
    shown: [
      {
        label: "Redeem or sell, with the doors open",
        page: PRICES,
        cell: "exit-doors",
        model: "two-prices",
        values: { doors: "open", last: -4 },
      },
    ],
  },
  {
    id: "read",
    ask: "What can you read?",
    said: {
      company: [
        { text: "NAV and history; of the rule, what it publishes." },
        { text: "Binance hid its target.", source: "binance-blvt" },
      ],
      collateral: [
        { text: "Every setting." },
        { text: "Votes change them: Index Coop’s did in May 2021.", source: "indexcoop-iip-37" },
      ],
      vault: says("Every setting, and every position."),
      pool: says("Every setting, and both pools."),
    },
    shown: [
      {
        label: "Two rules that one name can hide",
        page: "/lessons/when-do-they-rebalance/",
        cell: "rule-lab",
        model: "rule-lab",
        values: { m1: 20, m2: -20, hi: 3.5 },
      },
    ],
  },
];
