import { Index } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnHour } from "./two-prices.drawing.ts";

/** NAV, premium and price every six hours. */
export function PriceTable(props: { readonly hours: readonly DrawnHour[] }): JSX.Element {
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
        <Index each={props.hours}>
          {(at) => (
            <tr>
              <th scope="row">{at().hour}</th>
              <td>{at().nav}</td>
              <td>{at().premium}</td>
              <td>
                <b>{at().market}</b>
              </td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
