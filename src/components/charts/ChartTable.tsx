/** The rows behind a chart as a real table. */
import { Index, Show, createMemo } from "solid-js";
import type { JSX } from "solid-js";
import { formatNumber } from "../../format/index.ts";
import { thinRows } from "./chart-rows.ts";
import type { ChartRows } from "./chart-rows.ts";

interface ChartTableProps {
  readonly rows: ChartRows;
  readonly caption: string;
  /** So many rows at most, while the others are on their way. */
  readonly most?: number | undefined;
}

export function ChartTable(props: ChartTableProps): JSX.Element {
  const all = createMemo(() => props.rows);
  const shown = createMemo(() => thinRows(all().rows));
  const kindOf = (column: number) => all().columns[column]?.kind;
  return (
    <div class="chart-table" role="region" aria-label={`Table: ${props.caption}`} tabindex="0">
      <table translate="no">
        <caption>
          {props.caption}
          <Show when={shown().every > 1}>
            <span class="chart-note">{thinned(shown().every, all().rows.length)}</span>
          </Show>
        </caption>
        <thead>
          <tr>
            <Index each={all().columns}>
              {(column) => (
                <th scope="col" data-kind={column().kind}>
                  {column().label}
                </th>
              )}
            </Index>
          </tr>
        </thead>
        <tbody>
          <Index each={shown().rows.slice(0, props.most)}>
            {(row) => (
              <tr>
                <th scope="row" data-kind={kindOf(0)}>
                  {row()[0]?.text}
                </th>
                <Index each={row().slice(1)}>
                  {(cell, column) => <td data-kind={kindOf(column + 1)}>{cell().text}</td>}
                </Index>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
    </div>
  );
}

function thinned(every: number, rows: number): string {
  return ` One row in ${formatNumber(every)} of ${formatNumber(rows)} is shown; the CSV holds all of them.`;
}
