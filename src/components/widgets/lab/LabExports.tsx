import { createSignal, Show } from "solid-js";
import type { JSX } from "solid-js";
import { runner } from "../../../runner/index.ts";
import { saveFile } from "../../charts/save-file.ts";
import type { LabResult } from "./lab-result.ts";

/** The run as files: the scenario for the command line, and every ledger. */
export function LabExports(props: { readonly result: LabResult }): JSX.Element {
  const [refused, setRefused] = createSignal<string>();
  const [failure, setFailure] = createSignal<string>();
  const give = (name: string, type: string, text: string): void => {
    const given = saveFile(name, new Blob([text], { type }));
    setRefused(given ? undefined : text);
  };
  const saveScenario = (): void =>
    give(
      "scenario.json",
      "application/json",
      `${JSON.stringify(props.result.scenario, null, 2)}\n`,
    );
  const saveLedgers = async (): Promise<void> => {
    setFailure(undefined);
    try {
      const text = await runner.run("lab-csv", "write-ledgers", props.result.scenario);
      if (text !== undefined) give("ledgers.csv", "text/csv", text);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="cell-actions needs-js">
      <button type="button" onClick={saveScenario}>
        Save the scenario file
      </button>
      <button type="button" onClick={() => void saveLedgers()}>
        Save all ledgers as CSV
      </button>
      <span role="status">{failure()}</span>
      <Show when={refused()}>
        {(text) => (
          <label>
            Your browser did not save the file. Copy its text instead.
            <textarea readonly rows="6" value={text()} />
          </label>
        )}
      </Show>
    </div>
  );
}
