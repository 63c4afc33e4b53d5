import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { TwoPricesResult } from "./day.ts";

const HOURS_SHOWN = [0, 6, 12, 18, 24] as const;

/** NAV, premium and price every six hours. */
export function PriceTable(props: { readonly result: TwoPricesResult }): JSX.Element {
  const money = (value: Parameters<typeof formatMoney>[0]) => formatMoney(value, { decimals: 2 });
  return (
    <table class="holdings">
      <caption class="visually-hidden">NAV, premium and market price through the day</caption>
      <thead>
        <tr>
          <th scope="col">Hour</th>
          <th scope="col">NAV</th>
          <th scope="col">Premium</th>
          <th scope="col">Market</th>
        </tr>
      </thead>
      <tbody>
        <For each={HOURS_SHOWN.map((hour) => ({ hour, point: props.result.series[hour]! }))}>
          {({ hour, point }) => (
            <tr>
              <th scope="row">{hour}</th>
              <td>{money(point.unitNav)}</td>
              <td>{formatPercent(point.premium, { decimals: 2 })}</td>
              <td>
                <b>{money(point.price)}</b>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
