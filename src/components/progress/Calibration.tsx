/** Confidence against correctness. For the reader alone. */
import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatPercent } from "../../format/index.ts";
import { calibrationOf } from "../../state/progress/calibration.ts";
import type { CalibrationRow } from "../../state/progress/calibration.ts";
import type { Progress } from "../../state/progress/index.ts";
import { attemptsOf } from "./attempts.ts";

const SAID = { guess: "A guess", think: "I think so", sure: "I am sure" } as const;
const WIDTH = 100;

function Bar(props: { readonly row: CalibrationRow }): JSX.Element {
  const share = () => (props.row.answers === 0 ? 0 : props.row.right / props.row.answers);
  return (
    <svg
      class="calibration-bar"
      viewBox={`0 0 ${WIDTH} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="bar-all" width={WIDTH} height="8" />
      <rect class="bar-right" width={share() * WIDTH} height="8" />
    </svg>
  );
}

export function Calibration(props: { readonly progress: Progress }): JSX.Element {
  const rows = () => calibrationOf(attemptsOf(props.progress.state().record));
  return (
    <section aria-labelledby="calibration-title">
      <h2 id="calibration-title">How well do you know what you know?</h2>
      <p>
        First answers only. A guess is right about as often as chance has it; what you are sure of
        should nearly always be. Where it is not, look again: that is where surprises are dear.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">You said</th>
            <th scope="col">Answers</th>
            <th scope="col">Right</th>
            <th scope="col">Share right</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">{SAID[row.confidence]}</th>
                <td>{row.answers}</td>
                <td>{row.right}</td>
                <td>
                  <Show when={row.answers > 0} fallback="–">
                    {formatPercent(row.right / row.answers, { decimals: 0 })}
                    <Bar row={row} />
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
