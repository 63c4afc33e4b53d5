import { createMemo, For } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { createDerived } from "../derived.ts";
import { driftDial } from "./drift-dial.model.ts";
import { moveText } from "./drift-words.ts";
import { rangeRow } from "./range-rows.ts";
import type { DatedRange } from "./range-rows.ts";

/** The published ranges side by side, each with the moves that end it and what the dial's move does to it. */
export function RangesTable(props: { readonly ranges: readonly DatedRange[] }): JSX.Element {
  const model = useModel(driftDial.name, driftDial.set);
  const derived = createDerived(driftDial, model.values);
  const move = createMemo(() => derived.result().move);

  return (
    <Cell
      id="published-ranges"
      title="How far must the price go before somebody trades?"
      sub="Each token starts at the leverage in its name. The last column follows the dial's move."
      model={model}
    >
      <table class="ranges-table" role="table">
        <caption class="visually-hidden">Published ranges and the moves that end them</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Token
            </th>
            <th scope="col" role="columnheader">
              Left alone from
            </th>
            <th scope="col" role="columnheader">
              Ends against it
            </th>
            <th scope="col" role="columnheader">
              Ends in its favour
            </th>
            <th scope="col" role="columnheader">
              After {moveText(move())}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <For each={props.ranges}>
            {(range) => {
              const row = createMemo(() => rangeRow(range, move()));
              return (
                <tr role="row" data-trades={row().trades ? "" : undefined}>
                  <th scope="row" role="rowheader">
                    <a href={`/venues/#${range.venue}`}>{range.label}</a>{" "}
                    <span class="ranges-date">{range.asOf}</span>
                  </th>
                  <td role="cell" data-label="Left alone from">
                    {row().range}
                  </td>
                  <td role="cell" data-label="Ends against it">
                    {row().against}
                  </td>
                  <td role="cell" data-label="Ends in its favour">
                    {row().favour}
                  </td>
                  <td role="cell" data-label={`After ${moveText(move())}`}>
                    {row().now}: <b>{row().trades ? "trades" : "left alone"}</b>
                  </td>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </Cell>
  );
}
