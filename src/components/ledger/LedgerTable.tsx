import { For } from "solid-js";
import type { JSX } from "solid-js";
import type { Decimal, LedgerRow } from "../../engine/index.ts";
import { ABSENT, formatMoney, formatMultiple } from "../../format/index.ts";
import { whyOf } from "./why.ts";

const EVENTS: Readonly<Partial<Record<LedgerRow["event"], string>>> = {
  rebalance: "reset",
  "wiped-out": "wiped out",
};

function multiple(value: Decimal | null): string {
  return value === null || value.isZero() ? ABSENT : formatMultiple(value, { decimals: 2 });
}

/** The exact working of one holding: a row an event. */
export function LedgerTable(props: {
  readonly caption: string;
  readonly rows: readonly LedgerRow[];
  readonly stake: number;
}): JSX.Element {
  const money = (value: Decimal): string => formatMoney(value.times(props.stake), { decimals: 1 });
  return (
    <div class="scroll" tabindex="0" role="region" aria-label={props.caption}>
      <table>
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">Price</th>
            <th scope="col">Leverage before</th>
            <th scope="col">NAV</th>
            <th scope="col">Trade</th>
            <th scope="col">Leverage after</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">{EVENTS[row.event] ?? row.event}</th>
                <td>{formatMoney(row.price, { decimals: 1 })}</td>
                <td>{multiple(row.leverageBefore)}</td>
                <td>{money(row.nav)}</td>
                <td>
                  {row.trade.isZero()
                    ? ABSENT
                    : formatMoney(row.trade.times(props.stake), { decimals: 1, sign: true })}
                </td>
                <td>{multiple(row.leverageAfter)}</td>
                <td>{whyOf(row.reason)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
