import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  Show,
  untrack,
} from "solid-js";
import type { JSX } from "solid-js";
import { formatNumber } from "../../../format/index.ts";
import { afterPaint } from "../../../pace/after-paint.ts";
import { atRest } from "../../../pace/at-rest.ts";
import { ownTask } from "../../../pace/own-task.ts";
import { readLedger, runner } from "../../../runner/index.ts";
import type { LedgerPage } from "../../../runner/index.ts";
import { linesOf } from "../../ledger/ledger-lines.ts";
import { LedgerTable } from "../../ledger/LedgerTable.tsx";
import { revivedRows } from "../../ledger/revived-rows.ts";
import { STAKE } from "./lab-result.ts";
import type { LabResult } from "./lab-result.ts";

/** Half as many again as its frame shows. */
const MOST_ROWS = 24;
/** So many new rows come at once: on a slow page more of them are a pause that is felt. */
const ROWS_AT_ONCE = 12;
/** The ledger is read again when nothing was turned for so long: rows are not read while they run. */
const REST_MS = 200;
/** The token of the first preset: a ledger with something to read. */
const FIRST = "clock";

/** The exact working of one of the products. */
export function LabLedger(props: { readonly result: LabResult }): JSX.Element {
  const id = createUniqueId();
  const [wanted, setWanted] = createSignal(FIRST);
  const product = createMemo((): string => {
    const { holdings } = props.result;
    return (holdings.find((one) => one.id === wanted()) ?? holdings.at(-1)!).id;
  });
  const request = createMemo(() => ({
    scenario: props.result.scenario,
    product: product(),
    most: MOST_ROWS,
  }));
  const [page, setPage] = createSignal<LedgerPage>(readLedger(request()));
  const [shown, setShown] = createSignal(MOST_ROWS);
  let latest: LedgerPage | undefined;
  /** What stands there is replaced at once, and the rows that are new follow in parts. */
  const show = async (fresh: LedgerPage): Promise<void> => {
    latest = fresh;
    const { length } = fresh.rows;
    const standing = untrack(() => Math.min(shown(), page().rows.length));
    let rows = Math.max(ROWS_AT_ONCE, standing);
    batch(() => {
      setPage(fresh);
      setShown(rows);
    });
    while (rows < length) {
      await afterPaint();
      if (latest !== fresh) return;
      setShown((rows += ROWS_AT_ONCE));
    }
  };
  const read = async (asked: ReturnType<typeof request>): Promise<void> => {
    try {
      const fresh = await runner.run("lab-ledger", "read-ledger", asked);
      // It has just been unpacked: that is a task already.
      await ownTask();
      if (fresh !== undefined) await show(fresh);
    } catch {
      // The cell says that the run failed; the last ledger stays, as the last result does.
    }
  };
  const reading = atRest<ReturnType<typeof request>>(REST_MS, (asked) => void read(asked));
  onCleanup(reading.stop);
  createEffect(on(request, reading.tell, { defer: true }));
  const lines = createMemo(() => linesOf(revivedRows(page().rows.slice(0, shown())), STAKE));

  return (
    <div class="lab-ledger">
      <p class="needs-js">
        <label for={id}>The ledger of</label>{" "}
        <select
          id={id}
          class="select"
          autocomplete="off"
          onChange={(event) => setWanted(event.currentTarget.value)}
        >
          <For each={props.result.holdings}>
            {(holding) => (
              <option value={holding.id} selected={holding.id === product()}>
                {holding.name}
              </option>
            )}
          </For>
        </select>
      </p>
      <LedgerTable
        caption={`Ledger of ${product()}, stake ${STAKE}`}
        lines={lines()}
        source="lab"
        product={product()}
      />
      <Show when={page().total > page().rows.length}>
        <p>
          The first {formatNumber(page().rows.length)} of {formatNumber(page().total)} rows; the
          ledger as CSV holds all of them.
        </p>
      </Show>
    </div>
  );
}
