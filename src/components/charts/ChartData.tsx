/** The table under a chart: opened by the cell, or by the reader with a disclosure that works without scripts. */
import { Show, createDeferred, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import { NoHydration } from "solid-js/web";
import { ChartTable } from "./ChartTable.tsx";
import type { ChartRows } from "./chart-rows.ts";
import { createGrowing } from "./create-growing.ts";

interface ChartDataProps {
  readonly caption: string;
  readonly rows: () => ChartRows;
  readonly showTable: boolean | undefined;
}

/** A table in view follows a slider within this many milliseconds; the drawing never waits for it. */
const LATEST = 300;

export function ChartData(props: ChartDataProps): JSX.Element {
  return (
    <Show
      when={props.showTable === undefined}
      fallback={
        <Show when={props.showTable}>
          <LiveTable {...props} />
        </Show>
      }
    >
      <Disclosure {...props} />
    </Show>
  );
}

/** The build's table stays as it is until the reader opens it: closed tables cost a slider nothing. */
function Disclosure(props: ChartDataProps): JSX.Element {
  const [opened, setOpened] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const toggled = (open: boolean): void => {
    setOpen(open);
    if (open) setOpened(true);
  };
  return (
    <details class="chart-data" onToggle={(event) => toggled(event.currentTarget.open)}>
      {/* Pressed, it opens after this: the build's whole table need not be laid out first. */}
      <summary onClick={() => setOpened(true)}>Show as table</summary>
      <div hidden={opened()}>
        <NoHydration>
          {import.meta.env.SSR ? (
            <ChartTable rows={props.rows()} caption={props.caption} />
          ) : undefined}
        </NoHydration>
      </div>
      <Show when={opened()}>
        <OpenedTable {...props} isOpen={isOpen()} />
      </Show>
    </details>
  );
}

function LiveTable(props: ChartDataProps): JSX.Element {
  const rows = createDeferred(() => props.rows(), { timeoutMs: LATEST });
  return <ChartTable rows={rows()} caption={props.caption} />;
}

function OpenedTable(props: ChartDataProps & { readonly isOpen: boolean }): JSX.Element {
  const rows = createDeferred(() => props.rows(), { timeoutMs: LATEST });
  const most = createGrowing(
    () => props.isOpen,
    () => rows().rows.length,
  );
  return <ChartTable rows={rows()} caption={props.caption} most={most()} />;
}
