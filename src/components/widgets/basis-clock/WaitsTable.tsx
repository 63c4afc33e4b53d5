import { Index } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnWaits } from "./basis-clock.drawing.ts";

const LOOKS = {
  dated: { label: "Dated future", role: "futures" },
  perpetual: { label: "Perpetual", role: undefined },
} as const;

/** What waiting costs in each, for one coin. */
export function WaitsTable(props: { readonly drawn: DrawnWaits }): JSX.Element {
  return (
    <table class="holdings">
      <caption class="visually-hidden">What waiting costs in each, for one coin</caption>
      <thead>
        <tr>
          <th scope="col">One coin by</th>
          <th scope="col">The wait</th>
          <th scope="col">A year</th>
        </tr>
      </thead>
      <tbody>
        <Index each={props.drawn.rows}>
          {(row) => (
            <tr data-role={LOOKS[row().id].role}>
              <th scope="row">{LOOKS[row().id].label}</th>
              <td>
                <b>{row().cost}</b>
              </td>
              <td>{row().year}</td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
