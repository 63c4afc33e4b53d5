/** The table under a chart: opened by the cell, or by the reader with a disclosure that works without scripts. */
import { Show, createDeferred, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import { NoHydration } from "solid-js/web";
import { ChartTable } from "./ChartTable.tsx";
import type { ChartRows } from "./chart-rows.ts";

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
  return (
    <details class="chart-data" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>Show as table</summary>
      <div hidden={opened()}>
        <NoHydration>
          {import.meta.env.SSR ? (
            <ChartTable rows={props.rows()} caption={props.caption} />
          ) : undefined}
        </NoHydration>
      </div>
      <Show when={opened()}>
        <LiveTable {...props} />
      </Show>
    </details>
  );
}

function LiveTable(props: ChartDataProps): JSX.Element {
  const rows = createDeferred(() => props.rows(), { timeoutMs: LATEST });
  return <ChartTable rows={rows()} caption={props.caption} />;
}
