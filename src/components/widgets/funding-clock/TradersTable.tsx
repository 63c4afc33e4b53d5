import { Index } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnRow } from "./funding-clock.drawing.ts";

/** The same settlements from both sides. */
export function TradersTable(props: { readonly rows: readonly DrawnRow[] }): JSX.Element {
  return (
    <table class="holdings">
      <caption class="visually-hidden">What funding does to each trader</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Long</th>
          <th scope="col">Short</th>
        </tr>
      </thead>
      <tbody>
        <Index each={props.rows}>
          {(row) => (
            <tr>
              <th scope="row">{row().label}</th>
              <Index each={row().texts}>{(text) => <td>{text()}</td>}</Index>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
