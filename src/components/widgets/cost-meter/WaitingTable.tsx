import { Index } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnWaiting } from "./cost-meter.drawing.ts";
import { roleOf } from "./waiting-looks.ts";

/** What is left of 100 in each holding, and what the price had to do with it. */
export function WaitingTable(props: { readonly holdings: readonly DrawnWaiting[] }): JSX.Element {
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
        <Index each={props.holdings}>
          {(holding) => (
            <tr data-role={roleOf[holding().id]}>
              <th scope="row">{holding().name}</th>
              <td>{holding().price}</td>
              <td>
                <b>{holding().left}</b>
              </td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
