import { Index } from "solid-js";
import type { JSX } from "solid-js";
import { holderLook } from "./holders.ts";
import type { DrawnNight } from "./night-gap.drawing.ts";

/** What each has in the morning, and who pays for the rest or keeps it. */
export function NightTable(props: { readonly drawn: DrawnNight }): JSX.Element {
  return (
    <table class="holdings night-table">
      <caption class="visually-hidden">What each of the three has in the morning</caption>
      <thead>
        <tr>
          <th scope="col">Holder</th>
          <th scope="col">Left of 100</th>
          <th scope="col">Who pays or keeps the rest</th>
        </tr>
      </thead>
      <tbody>
        <Index each={props.drawn.rows}>
          {(row) => (
            <tr data-role={holderLook[row().id].role}>
              <th scope="row">{holderLook[row().id].label}</th>
              <td>
                <b>{row().left}</b>
              </td>
              <td>{row().bill}</td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
