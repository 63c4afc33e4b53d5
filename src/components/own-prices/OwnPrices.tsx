import { For, Match, Switch, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatDate, formatNumber } from "../../format/index.ts";
import { createFileReading } from "./create-file-reading.ts";
import type { FileReading, FileState } from "./create-file-reading.ts";
import type { OwnSeries } from "./outcome.ts";

interface OwnPricesProps {
  readonly series: OwnSeries | undefined;
  readonly onSeries: (series: OwnSeries | undefined) => void;
  /** What is shown when there is no file: "the S&P 500". */
  readonly otherwise: string;
}

/** A file of closes from the reader's own disk. It is read on this page and goes nowhere. */
export function OwnPrices(props: OwnPricesProps): JSX.Element {
  const reading = createFileReading((series) => props.onSeries(series));
  return <OwnPricesDesk {...props} reading={reading} />;
}

/** The same with a reading of whatever state. */
export function OwnPricesDesk(
  props: OwnPricesProps & { readonly reading: FileReading },
): JSX.Element {
  const { state, choose, answer, cancel } = untrack(() => props.reading);
  const as = <K extends FileState["kind"]>(kind: K) => {
    const now = state();
    return now.kind === kind ? (now as Extract<FileState, { kind: K }>) : undefined;
  };

  return (
    <div class="own-prices">
      <label class="own-file">
        <span>{props.series === undefined ? "Use your own prices" : "Another file"}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </label>
      <div role="status">
        <Switch>
          <Match when={as("reading")}>
            {(now) => (
              <p>
                <progress max="1" value={now().share} aria-label="Reading the file" />{" "}
                <button type="button" class="button" onClick={cancel}>
                  Cancel
                </button>
              </p>
            )}
          </Match>
          <Match when={as("waiting")}>
            {(now) => (
              <>
                <For each={now().reasons}>{(reason) => <p class="own-fault">{reason}</p>}</For>
                <Loaded
                  series={props.series}
                  otherwise={props.otherwise}
                  onLeave={() => props.onSeries(undefined)}
                />
              </>
            )}
          </Match>
        </Switch>
      </div>
      <Switch>
        <Match when={as("asking")}>
          {(now) => (
            <fieldset class="own-question">
              <legend>{now().question.ask}</legend>
              <div class="presets">
                <For each={now().question.options}>
                  {({ value, label }) => (
                    <button type="button" onClick={() => answer(now().question.id, value)}>
                      {label}
                    </button>
                  )}
                </For>
              </div>
            </fieldset>
          )}
        </Match>
      </Switch>
    </div>
  );
}

function Loaded(props: {
  readonly series: OwnSeries | undefined;
  readonly otherwise: string;
  readonly onLeave: () => void;
}): JSX.Element {
  return (
    <Switch
      fallback={
        <p>
          A CSV with a day and a close in each line, up to 5 MB. It is read on this page and never
          leaves it. <a href="/data/sample-closes.csv">A&nbsp;sample file</a>.
        </p>
      }
    >
      <Match when={props.series}>
        {(series) => (
          <>
            <p>
              <b>{series().name}</b>: {formatNumber(series().days.length)} closes,{" "}
              {formatDate(series().days[0]!)} to {formatDate(series().days.at(-1)!)}. Your prices do
              not travel in a link; whoever opens it sees {props.otherwise}.
            </p>
            <For each={series().notes}>{(note) => <p>{note}</p>}</For>
            <p>
              <button type="button" class="button" onClick={() => props.onLeave()}>
                Back to {props.otherwise}
              </button>
            </p>
          </>
        )}
      </Match>
    </Switch>
  );
}
