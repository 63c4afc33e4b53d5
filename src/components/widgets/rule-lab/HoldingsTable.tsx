import { For } from "solid-js";
import type { JSX } from "solid-js";
import { ABSENT, formatMoney, formatMultiple } from "../../../format/index.ts";
import { holdingLook } from "./paths-of-holdings.ts";
import { endOf, holdingIds } from "./holdings.ts";
import type { RuleLabResult } from "./holdings.ts";

const DASH = { underlying: "dotted", static: "dashed", daily: "solid", band: "solid" } as const;

/** Where each holding ends. */
export function HoldingsTable(props: { readonly result: RuleLabResult }): JSX.Element {
  return (
    <table class="holdings">
      <caption class="visually-hidden">Where each holding ends</caption>
      <thead>
        <tr>
          <th scope="col">Holding</th>
          <th scope="col">Ends at</th>
          <th scope="col">Trades</th>
          <th scope="col">Leverage now</th>
        </tr>
      </thead>
      <tbody>
        <For each={holdingIds}>
          {(id) => {
            const last = () => props.result.holdings[id].series.at(-1)!;
            return (
              <tr data-role={holdingLook[id].role}>
                <th scope="row">
                  <span class="key" data-dash={DASH[holdingLook[id].role]} />
                  {holdingLook[id].label}
                </th>
                <td>
                  <b>{formatMoney(endOf(props.result, id), { decimals: 1 })}</b>
                </td>
                <td>{props.result.holdings[id].summary.rebalances}</td>
                <td>
                  {last().realLeverage === null
                    ? ABSENT
                    : formatMultiple(last().realLeverage!, { decimals: 2 })}
                </td>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  );
}
