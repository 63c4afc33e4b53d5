/** What a field of a run is, and how it comes about, in words. */
import type { LedgerEvent, LedgerRow, ProductRun } from "../../engine/index.ts";
import { formatNumber } from "../../format/index.ts";

export interface ResultWords {
  readonly label: string;
  readonly formula: string;
}

interface Told {
  readonly run: ProductRun;
  readonly stepHours: number;
  /** "100", the stake in whose money the figure is printed. */
  readonly stake: string;
}

const words = (label: string, formula: string): ResultWords => ({ label, formula });

const SUMMARY: Readonly<Record<string, (stake: string) => ResultWords>> = {
  nav: (stake) =>
    words(`what ${stake} becomes`, "Its NAV at the end of the path, times the stake."),
  return: () =>
    words("the return over the whole path", "NAV at the end ÷ NAV at the start, less one."),
  rebalances: () => words("how often it trades", "The trades of its ledger, counted."),
  turnover: () =>
    words(
      "what it trades in all",
      "The sizes of all its trades, in stakes, bought and sold added.",
    ),
  maxDrawdown: () =>
    words("its greatest fall from an earlier peak", "The largest (peak − NAV) ÷ peak."),
  pricePnl: () =>
    words("what the price alone brings", "The sum of position × move over all steps."),
  deficit: () => words("the loss that somebody else bears", "What is lost beyond the stake."),
  forfeited: () =>
    words("what goes to the insurance fund", "The margin that is left at the liquidation."),
  liquidationPrice: () =>
    words("its liquidation price", "The price at which its margin is down to its maintenance."),
  bankruptcyPrice: () => words("its bankruptcy price", "The price at which its margin is used up."),
  holderReturn: () =>
    words("the return at market prices", "Last market price ÷ first market price, less one."),
  wipedOutAt: () => words("the step at which nothing is left", "The first step whose NAV is 0."),
  "costs.funding": () => words("funding paid in all", "The funding rate × the position, added up."),
  "costs.interest": () => words("interest paid in all", "The rate × what is owed, added up."),
  "costs.management": () => words("management paid in all", "The fee × NAV, added up."),
  "costs.trading": () =>
    words("trading costs in all", "The fee × the size of each trade, added up."),
  "costs.gas": () => words("gas paid in all", "The gas of a trade × the number of trades."),
  "realLeverage.min": () =>
    words("its least real leverage", "The least position ÷ NAV on the path."),
  "realLeverage.max": () =>
    words("its greatest real leverage", "The greatest position ÷ NAV on the path."),
};

const POINT: Readonly<Record<string, (stake: string) => ResultWords>> = {
  price: () => words("the underlying’s price", "The price before × (1 + the move)."),
  nav: (stake) =>
    words(
      `what ${stake} is worth`,
      "What the position is worth, quantity × price, and the cash with it.",
    ),
  realLeverage: () => words("its real leverage", "The position, quantity × price, ÷ NAV."),
};

const EVENTS: Readonly<Record<LedgerEvent, string>> = {
  open: "as it opens",
  mark: "as the price moves",
  funding: "as funding is paid",
  interest: "as interest is paid",
  management: "as the fee is taken",
  rebalance: "at its trade",
  gas: "as gas is paid",
  exit: "as the exit fee is taken",
  blocked: "where its trade is blocked",
  "margin-call": "at the margin call",
  liquidated: "at the liquidation",
  expired: "as the contract expires",
  rolled: "as it rolls over",
  "wiped-out": "where nothing is left",
};

const COSTS: Readonly<Record<NonNullable<LedgerRow["costKind"]>, string>> = {
  funding: "The funding rate × the position.",
  interest: "The rate × what is owed.",
  management: "The fee × NAV.",
  trading: "The trading fee × the size of the trade.",
  gas: "The gas of one trade.",
};

const costFormula = ({ costKind }: LedgerRow): string =>
  costKind === null ? "Nothing is charged here." : COSTS[costKind];

const ROW: Readonly<Record<string, (row: LedgerRow, stake: string) => ResultWords>> = {
  price: () => words("the underlying’s price", "The price before × (1 + the move)."),
  navBefore: (_, stake) => words(`what ${stake} was worth before`, "The NAV of the row above."),
  nav: ({ event }, stake) =>
    words(
      `what ${stake} is worth`,
      event === "open"
        ? "The stake, as it is put in."
        : "What the position is worth, quantity × price, and the cash with it: the NAV of the row above plus this row’s change.",
    ),
  quantity: () => words("the units held", "The position ÷ the price."),
  notional: ({ event }) =>
    words(
      "the position",
      event === "open" ? "Leverage × NAV, bought at the start." : "Quantity × price.",
    ),
  leverageBefore: () => words("its real leverage just before", "Position ÷ NAV."),
  leverageAfter: () => words("its real leverage", "Position ÷ NAV."),
  trade: () =>
    words(
      "what it trades",
      "The position that its rule asks for, target × NAV, − the position it has.",
    ),
  cost: (row) => words("what is paid", costFormula(row)),
  amount: (row, stake) =>
    words(
      `the change of ${stake}’s worth`,
      row.event === "mark" ? "The position × the move." : `Minus what is paid. ${costFormula(row)}`,
    ),
  triggerPrice: () => words("the price that sets it off", "Where its rule’s limit is reached."),
};

/** "at the start", "on day 2", "at hour 8". */
function whenOf(hour: number, stepHours: number): string {
  if (hour === 0) return "at the start";
  return stepHours === 24 && hour % 24 === 0
    ? `on day ${formatNumber(hour / 24)}`
    : `at hour ${formatNumber(hour)}`;
}

function own<T>(list: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(list, key) ? list[key] : undefined;
}

/** The words of "ledger.2.trade", "series.1.nav" or "costs.funding"; undefined where there are none. */
export function resultWords(of: string, { run, stepHours, stake }: Told): ResultWords | undefined {
  const [list, place, field = ""] = of.split(".");
  if (list === "series") {
    const point = run.series[Number(place)];
    const said = own(POINT, field)?.(stake);
    return point && said && words(`${said.label} ${whenOf(point.hour, stepHours)}`, said.formula);
  }
  if (list === "ledger") {
    const row = run.ledger[Number(place)];
    const said = row && own(ROW, field)?.(row, stake);
    if (row === undefined || said === undefined) return undefined;
    const when = row.event === "open" ? "" : `, ${whenOf(row.hour, stepHours)}`;
    return words(`${said.label} ${EVENTS[row.event]}${when}`, said.formula);
  }
  return own(SUMMARY, of)?.(stake);
}
