import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { ABSENT, formatMultiple, formatNumber } from "../../../format/index.ts";
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
            <th scope="col">By the formula</th>
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
                <td>
                  <Show when={props.drawn.byVariance[row.id]} fallback={ABSENT}>
                    {(multiple) => <>×{multiple()}</>}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p>
        The formula knows the two ends of{" "}
        {props.drawn.subject === "index" ? "the index" : props.drawn.subject} and its realised
        variance, {formatNumber(props.drawn.variance, { decimals: 2 })}, and nothing else. It is
        made for a token that resets all the time.
      </p>
      <Show when={props.drawn.rule === "band"}>
        <p>
          Every token of the table resets outside the same band, as a share of its target; yours is
          at {formatMultiple(props.drawn.leverage)}.
        </p>
      </Show>
    </div>
  );
}
