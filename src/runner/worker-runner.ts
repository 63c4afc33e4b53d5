/**
 * Jobs in a Web Worker: at most one under way and one waiting for each key, so that a dragged slider
 * never builds a queue. Without workers, or when one cannot start, jobs run inline. A worker that hangs is
 * ended and replaced, and its job tried once more; never inline, where it would hang the page.
 */
import type { JobName, JobOutput, JobReply, JobRequest } from "./jobs.ts";
import type { Runner } from "./runner.ts";
import { HANGS, makeWatchdog } from "./watchdog.ts";

interface Waiting {
  readonly request: JobRequest;
  readonly settle: (output: unknown) => void;
  readonly fail: (error: Error) => void;
}

interface UnderWay {
  readonly key: string;
  readonly job: Waiting;
  /** How often it has been sent. */
  readonly tries: number;
}

export function makeWorkerRunner(start: () => Worker, fallback: Runner): Runner {
  let worker: Worker | undefined;
  let broken = false;
  let hasAnswered = false;
  let lastId = 0;
  let underWay: UnderWay | undefined;
  const waiting = new Map<string, Waiting>();

  const runHere = (key: string, { request, settle, fail }: Waiting): void => {
    fallback.run(key, request.name, request.input).then(settle, fail);
  };
  const drain = (): void => {
    const left = [...waiting];
    waiting.clear();
    for (const [key, job] of left) runHere(key, job);
  };
  const send = (next: UnderWay): void => {
    underWay = next;
    try {
      worker?.postMessage(next.job.request);
      watchdog.hear(hasAnswered);
    } catch {
      // What cannot be sent to a worker can still be run here.
      underWay = undefined;
      runHere(next.key, next.job);
      begin();
    }
  };
  const begin = (): void => {
    if (underWay !== undefined || waiting.size === 0) return;
    if (!open()) return drain();
    const [key, job] = waiting.entries().next().value!;
    waiting.delete(key);
    send({ key, job, tries: 1 });
  };
  const onReply = (event: MessageEvent<JobReply>): void => {
    hasAnswered = true;
    if (underWay?.job.request.id !== event.data.id) return;
    const { key, job } = underWay;
    underWay = undefined;
    watchdog.rest();
    if (waiting.has(key)) job.settle(undefined);
    else if ("failure" in event.data) job.fail(new Error(event.data.failure));
    else job.settle(event.data.output);
    begin();
  };
  const end = (): void => {
    watchdog.rest();
    worker?.terminate();
    worker = undefined;
    hasAnswered = false;
  };
  const onBroken = (): void => {
    broken = true;
    end();
    const cut = underWay;
    underWay = undefined;
    if (cut !== undefined) runHere(cut.key, cut.job);
    drain();
  };
  const onSilence = (): void => {
    end();
    const hung = underWay;
    underWay = undefined;
    if (hung === undefined) return;
    const { key, job, tries } = hung;
    if (waiting.has(key)) job.settle(undefined);
    else if (tries === 1 && open()) return send({ key, job, tries: 2 });
    else job.fail(new Error(HANGS));
    begin();
  };
  const watchdog = makeWatchdog(onSilence);
  const open = (): boolean => {
    if (worker !== undefined) return true;
    if (broken) return false;
    try {
      worker = start();
      worker.addEventListener("message", onReply);
      worker.addEventListener("error", onBroken);
      worker.addEventListener("messageerror", onBroken);
      return true;
    } catch {
      broken = true;
      return false;
    }
  };

  return {
    run: <N extends JobName>(key: string, name: N, input: JobRequest<N>["input"]) => {
      if (!open()) return fallback.run(key, name, input);
      return new Promise<JobOutput<N> | undefined>((resolve, reject) => {
        waiting.get(key)?.settle(undefined);
        waiting.set(key, {
          request: { id: ++lastId, name, input },
          settle: (output) => resolve(output as JobOutput<N> | undefined),
          fail: reject,
        });
        begin();
      });
    },
  };
}
