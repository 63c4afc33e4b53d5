/**
 * Many paths for a page: progressive, cancellable, the latest request wins.
 *
 * They run in a worker of their own, so that a ledger never waits behind them. A worker that breaks is
 * started once more; without workers the paths run on the page in slices of 10 ms, and fewer of them. A
 * worker that falls silent is replaced, and asked once more; a second silence ends the request.
 */
import type { EnsembleResult, EnsembleSpec } from "../engine/ensemble/index.ts";
import { HANGS, makeWatchdog } from "./watchdog.ts";

export interface EnsembleRequest {
  readonly id: number;
  /** null cancels whatever is under way. */
  readonly spec: EnsembleSpec | null;
}

export type EnsembleReply =
  | { readonly id: number; readonly part: EnsembleResult }
  | { readonly id: number; readonly whole: EnsembleResult }
  | { readonly id: number; readonly failure: string };

type OnPart = (part: EnsembleResult) => void;

export interface EnsembleRunner {
  /**
   * Runs an ensemble and hands out what it has found while it grows. Resolves to the whole, or to
   * `undefined` when a later request or `cancel` came first.
   *
   * @throws Error with the engine's line when it cannot be run
   */
  readonly run: (spec: EnsembleSpec, onPart: OnPart) => Promise<EnsembleResult | undefined>;
  readonly cancel: () => void;
}

/** Most paths where there is no worker. */
export const MOST_PATHS_INLINE = 10_000;
const SLICE_MS = 8;

interface Asked {
  readonly id: number;
  readonly spec: EnsembleSpec;
  readonly onPart: OnPart;
  readonly settle: (whole: EnsembleResult | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** A runner whose workers are started by `start`, when first needed. */
export function makeEnsembleRunner(start: () => Worker): EnsembleRunner {
  let worker: Worker | undefined;
  let startsLeft = 2;
  let asked: Asked | undefined;
  let lastId = 0;
  let hasAnswered = false;
  /** The request for which a silent worker was replaced: it is asked once more only. */
  let retried = 0;

  const finish = (id: number): Asked | undefined => {
    if (asked?.id !== id) return undefined;
    const done = asked;
    asked = undefined;
    watchdog.rest();
    return done;
  };
  const onReply = ({ data }: MessageEvent<EnsembleReply>): void => {
    hasAnswered = true;
    if (asked) watchdog.hear(hasAnswered);
    if (asked?.id !== data.id) return;
    if ("part" in data) asked.onPart(data.part);
    else if ("whole" in data) finish(data.id)?.settle(data.whole);
    else finish(data.id)?.fail(new Error(data.failure));
  };
  const end = (): void => {
    watchdog.rest();
    worker?.terminate();
    worker = undefined;
    hasAnswered = false;
  };
  const onBroken = (): void => {
    end();
    if (asked) begin(asked);
  };
  const onSilence = (): void => {
    end();
    startsLeft += 1;
    if (!asked) return;
    if (retried === asked.id) return finish(asked.id)?.fail(new Error(HANGS));
    retried = asked.id;
    begin(asked);
  };
  const watchdog = makeWatchdog(onSilence);
  const open = (): Worker | undefined => {
    while (!worker && startsLeft > 0) {
      startsLeft -= 1;
      try {
        worker = start();
        worker.addEventListener("message", onReply);
        worker.addEventListener("error", onBroken);
        worker.addEventListener("messageerror", onBroken);
      } catch {
        worker = undefined;
      }
    }
    return worker;
  };
  const runHere = async ({ id, spec, onPart }: Asked): Promise<void> => {
    try {
      const { runInSlices } = await import("./ensemble-slices.ts");
      const whole = await runInSlices(
        { ...spec, paths: Math.min(spec.paths, MOST_PATHS_INLINE) },
        { sliceMs: SLICE_MS, isStale: () => asked?.id !== id, onPart },
      );
      finish(id)?.settle(whole);
    } catch (error) {
      finish(id)?.fail(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const begin = (one: Asked): void => {
    const there = open();
    if (!there) return void runHere(one);
    there.postMessage({ id: one.id, spec: one.spec } satisfies EnsembleRequest);
    watchdog.hear(hasAnswered);
  };
  const cancel = (): void => {
    const dropped = asked;
    asked = undefined;
    lastId += 1;
    watchdog.rest();
    if (!dropped) return;
    worker?.postMessage({ id: lastId, spec: null } satisfies EnsembleRequest);
    dropped.settle(undefined);
  };
  return {
    cancel,
    run: (spec, onPart) =>
      new Promise((resolve, reject) => {
        asked?.settle(undefined);
        lastId += 1;
        asked = { id: lastId, spec, onPart, settle: resolve, fail: reject };
        begin(asked);
      }),
  };
}

/** The runner of a page. */
export function createEnsembleRunner(): EnsembleRunner {
  return makeEnsembleRunner(
    () => new Worker(new URL("./ensemble-worker.ts", import.meta.url), { type: "module" }),
  );
}
