import { Index } from "solid-js";
import type { JSX } from "solid-js";
import { placedMark } from "../placed-mark.ts";
import type { DrawnDrift } from "./drift-dial.drawing.ts";

/** Above the line, below the line, and the fraction: at the start and after the move. */
export function DriftTable(props: { readonly drawn: DrawnDrift }): JSX.Element {
  return (
    <table class="drift-table">
      <caption class="visually-hidden">The token before and after the move</caption>
      <thead>
        <tr>
          <th scope="col">Of your 100</th>
          <th scope="col">At the start</th>
          <th scope="col">After {props.drawn.move}</th>
        </tr>
      </thead>
      <tbody>
        <Index each={props.drawn.standings}>
          {(line) => (
            <tr>
              <th scope="row">{line().label}</th>
              <td data-mark={placedMark("drift-dial", { product: "token", step: 0 })}>
                {line().before}
              </td>
              <td data-mark={placedMark("drift-dial", { product: "token", step: 1 })}>
                <b>{line().after}</b>
              </td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
