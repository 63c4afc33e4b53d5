import { createMemo, createSignal, Index, onMount } from "solid-js";
import type { JSX } from "solid-js";
import { markText, startMarks } from "../../state/marks.ts";
import { columnsOf } from "./ledger-columns.ts";
import type { LedgerColumn, LedgerLine } from "./ledger-columns.ts";
import { movedRow } from "./moved-row.ts";

export interface LedgerTableProps {
  readonly caption: string;
  readonly lines: readonly LedgerLine[];
  /** The model or stored scenario whose run this is: lines, chart and sentence light up together. */
  readonly source: string;
  readonly product: string;
  /** What stands in a cell, where that is not its number. */
  readonly cell?: ((line: LedgerLine, column: LedgerColumn) => JSX.Element) | undefined;
}

/** The exact working of one holding: a row an event. Arrow keys walk the rows; a narrow page stacks them. */
export function LedgerTable(props: LedgerTableProps): JSX.Element {
  const columns = createMemo(() => columnsOf(props.lines));
  /** The row that Tab reaches; none before scripts run. */
  const [current, setCurrent] = createSignal<number>();
  onMount(() => {
    startMarks();
    setCurrent(0);
  });
  let body: HTMLTableSectionElement | undefined;
  const walk = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const next = movedRow(event.key, current() ?? 0, props.lines.length);
    if (next === undefined) return;
    event.preventDefault();
    body?.rows[next]?.focus();
  };

  return (
    <div class="ledger-frame">
      {/* Roles, because rows that are laid out as blocks lose theirs in some browsers. */}
      <table class="ledger stacked" role="table" translate="no">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Event
            </th>
            <Index each={columns()}>
              {(column) => (
                <th scope="col" role="columnheader">
                  {column().label}
                </th>
              )}
            </Index>
            <th scope="col" role="columnheader">
              Why
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" ref={(element) => (body = element)} onKeyDown={walk}>
          <Index each={props.lines}>
            {(line, index) => (
              <tr
                role="row"
                tabindex={current() === undefined ? undefined : index === current() ? 0 : -1}
                data-mark={markText({
                  source: props.source,
                  product: props.product,
                  step: line().step,
                  row: line().row,
                })}
                onFocus={() => setCurrent(index)}
              >
                <th scope="row" role="rowheader">
                  {line().event}
                </th>
                <Index each={columns()}>
                  {(column) => (
                    <td role="cell" data-label={column().label}>
                      {props.cell?.(line(), column().id) ?? line().cells[column().id]}
                    </td>
                  )}
                </Index>
                <td role="cell" class="ledger-why">
                  {line().why}
                </td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
    </div>
  );
}
