import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { NumberInput } from "../numeric/NumberInput.tsx";
import { PartNote } from "../PartNote.tsx";
import type { ViewProps } from "../view-props.ts";
import { openColumns } from "./grade.ts";
import type { TracePrompt } from "./schema.ts";

/** The ledger so far, and the next row with a field in each open cell. */
export function TraceView(props: ViewProps<TracePrompt>): JSX.Element {
  const place = (column: number) =>
    props.prompt.next.cells.slice(0, column).filter((cell) => cell === null).length;
  const cells = () =>
    props.prompt.next.cells
      .filter((cell) => cell === null)
      .map((_open, index) => props.response[index] ?? "");
  return (
    <>
      {/* Once no field in it takes the focus any more, it must be possible to scroll it by key. */}
      <div
        class="trace-scroll"
        role={props.locked ? "group" : undefined}
        aria-label={props.locked ? "The ledger" : undefined}
        tabindex={props.locked ? 0 : undefined}
      >
        <table class="trace">
          <thead>
            <tr>
              <th scope="col">Event</th>
              <For each={props.prompt.columns}>{({ label }) => <th scope="col">{label}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.prompt.rows}>
              {({ label, cells }) => (
                <tr>
                  <th scope="row">{label}</th>
                  <For each={cells}>{(cell) => <td>{cell}</td>}</For>
                </tr>
              )}
            </For>
            <tr>
              <th scope="row">{props.prompt.next.label}</th>
              <For each={props.prompt.columns}>
                {(column, index) => (
                  <td>
                    <Show
                      when={props.prompt.next.cells[index()] === null}
                      fallback={props.prompt.next.cells[index()]}
                    >
                      <NumberInput
                        id={`${props.name}-${index()}`}
                        unit={column.unit}
                        value={props.response[place(index())] ?? ""}
                        onValue={(text) => props.onResponse(cells().with(place(index()), text))}
                        disabled={props.locked}
                        invalid={props.invalid && !props.response[place(index())]}
                        describedBy={props.complaintId}
                        label={`${column.label}, ${props.prompt.next.label}`}
                      />
                    </Show>
                  </td>
                )}
              </For>
            </tr>
          </tbody>
        </table>
      </div>
      <For each={openColumns(props.prompt)}>
        {({ label }, index) => <PartNote note={props.notes[index()]} label={label} />}
      </For>
    </>
  );
}
