import { For } from "solid-js";
import type { JSX } from "solid-js";
import { rolesOfCrank } from "./lines-of-crank.ts";
import type { DrawnRow } from "./crank.drawing.ts";

/** The three tokens side by side. */
export function CrankTable(props: { readonly rows: readonly DrawnRow[] }): JSX.Element {
  return (
    <table class="holdings">
      <caption class="visually-hidden">The three tokens after three days</caption>
      <thead>
        <tr>
          <th scope="col">Turned by</th>
          <th scope="col">Trades</th>
          <th scope="col">At most</th>
          <th scope="col">Left of 100</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr data-role={rolesOfCrank[row.id]}>
              <th scope="row">{row.name}</th>
              <td>{row.trades}</td>
              <td>{row.peak}</td>
              <td>
                <b>{row.left}</b>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
