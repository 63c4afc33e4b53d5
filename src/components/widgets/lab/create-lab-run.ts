/** The lab's run: it follows the controls and the reader's own prices, off the page. */
import { createEffect, createSignal, on } from "solid-js";
import type { Accessor } from "solid-js";
import { afterPaint } from "../../../pace/after-paint.ts";
import { ownTask } from "../../../pace/own-task.ts";
import type { OwnSeries } from "../../own-prices/outcome.ts";
import { derive } from "../derived.ts";
import { fetchForLab, lab, labDefaults, runLab } from "./lab.model.ts";
import type { LabResult } from "./lab-result.ts";
import type { LabValues } from "./lab-scenario.ts";

export interface LabRun {
  readonly result: Accessor<LabResult>;
  /** Why the last values could not be run; the result is then that of the values before. */
  readonly failure: Accessor<string | undefined>;
  readonly busy: Accessor<boolean>;
}

export function createLabRun(
  values: Accessor<LabValues>,
  own: Accessor<OwnSeries | undefined>,
): LabRun {
  const [result, setResult] = createSignal<LabResult>(derive(lab, labDefaults));
  const [failure, setFailure] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const run = async (now: LabValues, series: OwnSeries | undefined): Promise<void> => {
    const isLatest = (): boolean => values() === now && own() === series;
    await afterPaint();
    if (!isLatest()) return;
    setBusy(true);
    try {
      await fetchForLab(now, series);
      if (!isLatest()) return;
      const fresh = await runLab(now, series);
      // The worker's answer has just been unpacked: that is a task already.
      await ownTask();
      if (fresh === undefined || !isLatest()) return;
      setResult(fresh);
      setFailure(undefined);
    } catch (error) {
      if (isLatest()) setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      if (isLatest()) setBusy(false);
    }
  };
  // Not deferred: the link may have changed the values before this effect first runs.
  createEffect(
    on([values, own], ([now, series], before) => {
      if (before !== undefined || now !== labDefaults || series !== undefined)
        void run(now, series);
    }),
  );
  return { result, failure, busy };
}
