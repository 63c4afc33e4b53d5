import { For } from "solid-js";
import type { JSX } from "solid-js";
import { ABSENT } from "../../format/index.ts";
import type { Direction } from "./direction.ts";

export interface DirectionAsk {
  /** A quantity of the model. */
  readonly of: string;
  readonly label: string;
  /** What it is held against: a number in the quantity's printed unit, or another quantity. */
  readonly from: number | string;
  /** Nearer than this is "flat". */
  readonly within: number;
  readonly role?: string | undefined;
}

export interface DirectionAnswer extends DirectionAsk {
  readonly said: Direction | undefined;
  readonly is: Direction;
  readonly shown: string;
}

function gap({ said, is }: DirectionAnswer): string {
  if (said === undefined) return "not asked";
  if (said === is) return "right";
  return said === "flat" || is === "flat" ? "not quite" : "the other way round";
}

/** What was said, what is so, and how they differ. */
export function DirectionVerdict(props: {
  readonly answers: readonly DirectionAnswer[];
  readonly words: Readonly<Record<Direction, string>>;
}): JSX.Element {
  return (
    <table>
      <caption class="visually-hidden">Your guesses and the results</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
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
              <td>{answer.said === undefined ? ABSENT : props.words[answer.said].toLowerCase()}</td>
              <td>
                {props.words[answer.is].toLowerCase()}, <b>{answer.shown}</b>
              </td>
              <td>{gap(answer)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
