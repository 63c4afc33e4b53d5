/** The reader's own closes in the place of the file's: the same run, another window. */
import { createEffect, createMemo, createSignal, on } from "solid-js";
import type { Accessor } from "solid-js";
import type { DateParameter } from "../../../engine/index.ts";
import { afterPaint } from "../../../pace/after-paint.ts";
import { ownTask } from "../../../pace/own-task.ts";
import type { OwnSeries } from "../../own-prices/outcome.ts";
import type { Derived } from "../derived.ts";
import type { ModelDefinition } from "../model-definition.ts";
import type { DrawnReplay } from "./drawn-replay.ts";
import { replaySet } from "./parameters.ts";
import type { ReplaySet } from "./parameters.ts";
import type { ReplayValues } from "./replay-scenario.ts";
import type { ReplayResult } from "./replay.quantities.ts";

export interface OwnWindow {
  readonly from: string;
  readonly to: string;
}

/** The dates that can be chosen of the reader's series: between them lie two closes, at least. */
export function ownDates(
  { days }: OwnSeries,
  window: OwnWindow,
): {
  readonly from: DateParameter;
  readonly to: DateParameter;
} {
  const [first, last] = [days[0]!, days.at(-1)!];
  const latest = days[days.findLastIndex((day) => day <= window.to) - 1] ?? first;
  const earliest = days[days.findIndex((day) => day >= window.from) + 1] ?? last;
  return {
    from: { ...replaySet.from, min: first, max: latest, default: first },
    to: { ...replaySet.to, min: earliest, max: last, default: last },
  };
}

/** One of each series: it remembers its runs. */
const replays = new WeakMap<OwnSeries, ModelDefinition<ReplaySet, ReplayResult>>();

async function runOwn(series: OwnSeries, values: ReplayValues): Promise<DrawnReplay | undefined> {
  const [{ makeReplay }, { drawReplay }] = await Promise.all([
    import("./replay.model.ts"),
    import("./drawn-replay.ts"),
  ]);
  const replay = replays.get(series) ?? makeReplay(series, "own-replay");
  replays.set(series, replay);
  const result = await replay.deriveLater!(values);
  await ownTask();
  return result && drawReplay(result, values, "your prices");
}

/** A replay of the reader's series; `undefined` while there is none or its first run is under way. */
export function createOwnReplay(
  series: Accessor<OwnSeries | undefined>,
  values: Accessor<ReplayValues>,
): Omit<Derived<DrawnReplay | undefined>, "busy"> & {
  readonly busy: Accessor<boolean>;
  readonly window: Accessor<OwnWindow | undefined>;
  readonly setWindow: (change: Partial<OwnWindow>) => void;
} {
  const [chosen, setChosen] = createSignal<Partial<OwnWindow>>({});
  const [drawn, setDrawn] = createSignal<DrawnReplay>();
  const [failure, setFailure] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const window = createMemo<OwnWindow | undefined>(() => {
    const own = series();
    return own && { from: own.days[0]!, to: own.days.at(-1)!, ...chosen() };
  });
  createEffect(
    on(series, () => {
      setChosen({});
      setDrawn(undefined);
      setFailure(undefined);
    }),
  );
  createEffect(
    on([series, window, values], ([own, span, now]) => {
      if (own === undefined || span === undefined) return;
      const isLatest = (): boolean => series() === own && window() === span && values() === now;
      const run = async (): Promise<void> => {
        await afterPaint();
        if (!isLatest()) return;
        setBusy(true);
        try {
          const fresh = await runOwn(own, { ...now, ...span });
          if (fresh === undefined || !isLatest()) return;
          setDrawn(fresh);
          setFailure(undefined);
        } catch (error) {
          if (isLatest()) setFailure(error instanceof Error ? error.message : String(error));
        } finally {
          if (isLatest()) setBusy(false);
        }
      };
      void run();
    }),
  );
  return {
    result: () => (series() === undefined ? undefined : drawn()),
    failure: () => (series() === undefined ? undefined : failure()),
    busy,
    window,
    setWindow: (change) => setChosen((old) => ({ ...old, ...change })),
  };
}
