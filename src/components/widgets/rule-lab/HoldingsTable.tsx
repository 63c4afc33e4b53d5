import { Index } from "solid-js";
import type { JSX } from "solid-js";
import { holdingLook } from "./holding-looks.ts";
import type { DrawnHolding } from "./rule-lab.drawing.ts";

/** Where each holding ends. */
export function HoldingsTable(props: { readonly holdings: readonly DrawnHolding[] }): JSX.Element {
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
        <Index each={props.holdings}>
          {(holding) => (
            <tr data-role={holdingLook[holding().id].role}>
              <th scope="row">{holding().label}</th>
              <td>
                <b>{holding().end}</b>
              </td>
              <td>{holding().trades}</td>
              <td>{holding().leverage}</td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
