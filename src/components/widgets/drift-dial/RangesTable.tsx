import { Index, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { createDerivedLater } from "../derived.ts";
import { driftDialSet } from "./parameters.ts";
import type { DrawnRanges } from "./published-ranges.drawing.ts";
import type { DatedRange } from "./range-rows.ts";

/** The published ranges side by side, each with the moves that end it and what the dial's move does to it. */
export function RangesTable(props: {
  readonly atBuild: DrawnRanges;
  readonly ranges: readonly DatedRange[];
}): JSX.Element {
  const model = useModel("drift-dial", driftDialSet);
  const drawn = createDerivedLater(
    () => import("./published-ranges.drawing.ts").then((module) => module.publishedRangesDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  const move = (): string => drawn.result().move;

  return (
    <Cell
      id="published-ranges"
      title="How far must the price go before somebody trades?"
      sub="Each token starts at the leverage in its name. The last column follows the dial’s move."
      model={model}
      busy={drawn.busy()}
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
              After {move()}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Index each={drawn.result().rows}>
            {(row, i) => {
              const range = (): DatedRange => props.ranges[i]!;
              return (
                <tr role="row" data-trades={row().trades ? "" : undefined}>
                  <th scope="row" role="rowheader">
                    <a href={`/venues/#${range().venue}`}>{range().label}</a>{" "}
                    <span class="ranges-date">{range().asOf}</span>
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
                  <td role="cell" data-label={`After ${move()}`}>
                    {row().now}
                    <Show when={row().trades !== null}>
                      : <b>{row().trades ? "trades" : "left alone"}</b>
                    </Show>
                  </td>
                </tr>
              );
            }}
          </Index>
        </tbody>
      </table>
    </Cell>
  );
}
