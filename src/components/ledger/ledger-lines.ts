/** A ledger as a reader sees it: a line an event, every number as text, and how each comes about. */
import type { Decimal, LedgerRow } from "../../engine/index.ts";
import { ABSENT, formatMoney, formatMultiple, formatPercent } from "../../format/index.ts";
import type { LedgerLine } from "./ledger-columns.ts";
import { whyOf } from "./why.ts";

const EVENTS: Readonly<Partial<Record<LedgerRow["event"], string>>> = {
  management: "fee",
  "margin-call": "margin call",
  rebalance: "reset",
  "wiped-out": "wiped out",
};

function multiple(value: Decimal | null): string {
  return value === null || value.isZero() ? ABSENT : formatMultiple(value, { decimals: 2 });
}

function hintsOf(
  row: LedgerRow,
  before: LedgerRow | undefined,
  money: (value: Decimal, sign?: boolean) => string,
): LedgerLine["hints"] {
  if (before === undefined || row.nav.lte(0)) return {};
  const [nav, position] = [money(before.nav), money(before.notional)];
  if (row.event === "mark") {
    const move = formatPercent(row.price.div(before.price).minus(1), { decimals: 1, sign: true });
    return {
      nav: `The NAV above plus the position above times the move: ${nav} + ${position} × ${move}.`,
      leverageAfter: `The position above, ${position}, moved by ${move}; then divide it by the new NAV.`,
    };
  }
  if (row.event === "rebalance" && row.leverageAfter !== null && !row.trade.isZero()) {
    return {
      trade: `What it must hold less what it holds: ${multiple(row.leverageAfter)} times the NAV above, ${nav}, less the position above, ${position}.`,
    };
  }
  return row.cost.isZero() ? {} : { nav: `The NAV above, ${nav}, less the cost of this line.` };
}

/** The lines of a ledger for a stake. */
export function linesOf(rows: readonly LedgerRow[], stake: number): readonly LedgerLine[] {
  const money = (value: Decimal, sign = false): string =>
    formatMoney(value.times(stake), { decimals: 1, sign });
  const orAbsent = (value: Decimal, sign = false): string =>
    value.isZero() ? ABSENT : money(value, sign);
  return rows.map((row, i) => ({
    row: i,
    step: row.step,
    event: EVENTS[row.event] ?? row.event,
    cells: {
      price: formatMoney(row.price, { decimals: 1 }),
      leverageBefore: multiple(row.leverageBefore),
      nav: money(row.nav),
      trade: orAbsent(row.trade, true),
      cost: row.cost.isZero() ? ABSENT : formatMoney(row.cost.times(stake), { decimals: 2 }),
      position: orAbsent(row.notional),
      leverageAfter: multiple(row.leverageAfter),
    },
    why: whyOf(row.reason),
    hints: hintsOf(row, rows[i - 1], money),
  }));
}

/** The same without the hints, which only a reader who writes the numbers needs. */
export function linesToRead(rows: readonly LedgerRow[], stake: number): readonly LedgerLine[] {
  return linesOf(rows, stake).map((line) => ({ ...line, hints: {} }));
}
