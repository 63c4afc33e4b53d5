import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatMultiple } from "../../../format/index.ts";
import type { DrawnReplay } from "./drawn-replay.ts";

/** What 1 became in each holding. */
export function ReplayTable(props: {
  readonly drawn: DrawnReplay;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly busy: boolean;
}): JSX.Element {
  return (
    <div class="cell-side" aria-busy={props.busy}>
      <table class="holdings">
        <caption class="visually-hidden">What 1 became in the window</caption>
        <thead>
          <tr>
            <th scope="col">Holding</th>
            <th scope="col">1 became</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">{row.id === "index" ? props.drawn.subject : row.label}</th>
                <td>
                  <b>×{props.drawn.table[row.id]}</b>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.drawn.rule === "band"}>
        <p>
          Every token of the table resets outside the same band, as a share of its target; yours is
          at {formatMultiple(props.drawn.leverage)}.
        </p>
      </Show>
    </div>
  );
}
