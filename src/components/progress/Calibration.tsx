/** Confidence against correctness, before the course and since. For the reader alone. */
import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatPercent } from "../../format/index.ts";
import type { CalibrationRow } from "../../state/progress/calibration.ts";
import type { Progress } from "../../state/progress/index.ts";
import { PathsChart } from "../charts/Chart.tsx";
import { attemptsOf } from "./attempts.ts";
import { linesOfCalibration, SAID, spansOf, summaryOfCalibration } from "./calibration-lines.ts";

function Row(props: { readonly label: string; readonly row: CalibrationRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">{SAID[props.row.confidence]}</th>
      <td>{props.label}</td>
      <td>{props.row.answers}</td>
      <td>{props.row.right}</td>
      <td>
        {props.row.answers > 0
          ? formatPercent(props.row.right / props.row.answers, { decimals: 0 })
          : "–"}
      </td>
    </tr>
  );
}

export function Calibration(props: { readonly progress: Progress }): JSX.Element {
  const spans = () => spansOf(attemptsOf(props.progress.state().record));
  return (
    <section aria-labelledby="calibration-title" id="calibration">
      <h2 id="calibration-title">How well do you know what you know?</h2>
      <p>
        First answers only. A guess is right about as often as chance has it; what you are sure of
        should nearly always be. Where it is not, look again: that is where surprises are dear.
      </p>
      <Show
        when={spans().length > 0}
        fallback={<p>Your line is drawn here once you have answered a question.</p>}
      >
        <PathsChart {...linesOfCalibration(spans())} summary={summaryOfCalibration(spans())} />
        <table>
          <caption class="visually-hidden">First answers by how sure you were of them</caption>
          <thead>
            <tr>
              <th scope="col">You said</th>
              <th scope="col">When</th>
              <th scope="col">Answers</th>
              <th scope="col">Right</th>
              <th scope="col">Share right</th>
            </tr>
          </thead>
          <tbody>
            <For each={spans()}>
              {({ label, rows }) => (
                <For each={rows}>{(row) => <Row label={label} row={row} />}</For>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  );
}
