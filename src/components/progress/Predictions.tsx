/** What the reader expected before a simulation ran, beside what it gave. Never scored. */
import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatDate, formatNumber } from "../../format/index.ts";
import type { Progress } from "../../state/progress/index.ts";
import { newestFirst } from "./attempts.ts";

/** A stored number as it is printed; anything else as it is stored. */
function shown(text: string): string {
  return Number.isFinite(Number(text)) ? formatNumber(Number(text), { maxDecimals: 2 }) : text;
}

export function Predictions(props: { readonly progress: Progress }): JSX.Element {
  const rows = () => {
    const { predictions } = props.progress.state().record;
    return newestFirst([...predictions.values()].map(({ value }) => value));
  };
  return (
    <Show when={rows().length > 0}>
      <section aria-labelledby="predictions-title">
        <h2 id="predictions-title">What you expected</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">You said</th>
              <th scope="col">It was</th>
              <th scope="col">Day</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{row.label}</th>
                  <td>{shown(row.guess)}</td>
                  <td>{shown(row.truth)}</td>
                  <td>{formatDate(row.at)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}
