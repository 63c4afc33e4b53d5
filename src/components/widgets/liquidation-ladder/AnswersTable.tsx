import { Index } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnLadder } from "./liquidation-ladder.drawing.ts";
import { liquidationLadderSet } from "./parameters.ts";

const nameOf = (convention: string): string =>
  liquidationLadderSet.conv.options.find(({ value }) => value === convention)!.label;

/** The prices of the two positions by each formula; the one drawn is printed bold. */
export function AnswersTable(props: { readonly drawn: DrawnLadder }): JSX.Element {
  return (
    <table class="holdings ladder-answers">
      <caption class="visually-hidden">
        Where long and short are taken over, by each formula
      </caption>
      <thead>
        <tr>
          <th scope="col">Taken over, by</th>
          <th scope="col">Long</th>
          <th scope="col">Short</th>
        </tr>
      </thead>
      <tbody>
        <Index each={props.drawn.answers}>
          {(answer) => (
            <tr data-chosen={answer().isChosen ? "" : undefined}>
              <th scope="row">{nameOf(answer().convention)}</th>
              <td>{answer().long}</td>
              <td>{answer().short}</td>
            </tr>
          )}
        </Index>
        <tr>
          <th scope="row">Bankrupt</th>
          <td>{props.drawn.bankruptcy.long}</td>
          <td>{props.drawn.bankruptcy.short}</td>
        </tr>
      </tbody>
    </table>
  );
}
