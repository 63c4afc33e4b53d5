import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../../format/index.ts";
import { holdingLooks, roleOf } from "./bars-of-waiting.ts";
import { holdingIds } from "./waiting.ts";
import type { CostMeterResult } from "./waiting.ts";

const DASH = { position: "dotted", static: "dashed", long: "solid", short: "solid" } as const;

/** What is left of 100 in each holding, and what the price had to do with it. */
export function WaitingTable(props: { readonly result: CostMeterResult }): JSX.Element {
  const one = (amount: string): string => formatMoney(amount, { decimals: 1 });
  return (
    <table class="holdings">
      <caption class="visually-hidden">What is left of 100 in each holding</caption>
      <thead>
        <tr>
          <th scope="col">Holding</th>
          <th scope="col">From the price</th>
          <th scope="col">Left of 100</th>
        </tr>
      </thead>
      <tbody>
        <For each={holdingIds}>
          {(id) => (
            <tr data-role={roleOf(id)}>
              <th scope="row">
                <span class="key" data-dash={DASH[id]} />
                {holdingLooks(props.result)[id]}
              </th>
              <td>{one(props.result[id].price)}</td>
              <td>
                <b>{one(props.result[id].left)}</b>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
