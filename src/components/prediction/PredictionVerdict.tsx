import { For } from "solid-js";
import type { JSX } from "solid-js";
import { ABSENT, formatNumber } from "../../format/index.ts";
import { gapInWords } from "./gap.ts";

export interface Ask {
  /** A quantity of the model. */
  readonly of: string;
  readonly label: string;
  readonly role?: string | undefined;
}

export interface Answer extends Ask {
  readonly said: number | undefined;
  readonly is: number;
  readonly shown: string;
}

/** What was guessed, what is so, and the gap in words. */
export function PredictionVerdict(props: { readonly answers: readonly Answer[] }): JSX.Element {
  return (
    <table>
      <caption class="visually-hidden">Your guesses and the results</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Asked</span>
          </th>
          <th scope="col">You said</th>
          <th scope="col">It is</th>
          <th scope="col">So you were</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.answers}>
          {(answer) => (
            <tr data-role={answer.role}>
              <th scope="row">{answer.label}</th>
              <td>{answer.said === undefined ? ABSENT : formatNumber(answer.said)}</td>
              <td>
                <b>{answer.shown}</b>
              </td>
              <td>{gapInWords(answer.said, answer.is, answer.shown)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
