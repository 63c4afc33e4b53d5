import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../format/index.ts";
import { createMarks } from "../../state/marks.ts";
import { Cell } from "../cell/Cell.tsx";
import { PathsChart } from "../charts/Chart.tsx";
import type { ChartSeries } from "../charts/chart-spec.ts";
import type { LedgerLine } from "./ledger-columns.ts";
import { LedgerTable } from "./LedgerTable.tsx";

/** The product's worth at each step, to be drawn over its ledger. */
export interface LedgerPath {
  readonly label: string;
  readonly role: ChartSeries["role"];
  readonly worth: readonly number[];
}

/** The ledger of a stored scenario, with its line drawn where that is asked for. */
export function LedgerCell(props: {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  readonly product: string;
  readonly lines: readonly LedgerLine[];
  readonly scenario: unknown;
  readonly path?: LedgerPath | undefined;
}): JSX.Element {
  const marks = createMarks(untrack(() => props.source));
  return (
    <Cell id={props.id} title={props.title} sub={props.sub} scenario={() => props.scenario}>
      <Show when={props.path}>
        {(path) => (
          <PathsChart
            id={`${props.id}-path`}
            title="What the stake is worth"
            series={[
              {
                id: props.product,
                label: path().label,
                role: path().role,
                points: path().worth.map((y, x) => ({ x, y })),
              },
            ]}
            xLabel="Step"
            yLabel="Worth"
            formatX={(step) => (step === 0 ? "start" : `step ${step}`)}
            formatY={(y) => formatMoney(y, { decimals: 1 })}
            summary={`From ${formatMoney(path().worth[0]!, { decimals: 1 })} to ${formatMoney(path().worth.at(-1)!, { decimals: 1 })} over ${path().worth.length - 1} steps.`}
            marked={marks.step()}
            onMark={marks.mark}
            showTable={false}
          />
        )}
      </Show>
      <LedgerTable
        caption={props.title}
        lines={props.lines}
        source={props.source}
        product={props.product}
      />
    </Cell>
  );
}
