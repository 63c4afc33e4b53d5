/**
 * Jobs in a Web Worker: at most one under way and one waiting for each key, so that a dragged slider
 * never builds a queue. Without workers, or when one cannot start, jobs run inline.
 */
import type { JobName, JobOutput, JobReply, JobRequest } from "./jobs.ts";
import type { Runner } from "./runner.ts";

interface Waiting {
  readonly request: JobRequest;
  readonly settle: (output: unknown) => void;
  readonly fail: (error: Error) => void;
}

export function makeWorkerRunner(start: () => Worker, fallback: Runner): Runner {
  let worker: Worker | undefined;
  let broken = false;
  let lastId = 0;
  let underWay: { readonly key: string; readonly job: Waiting } | undefined;
  const waiting = new Map<string, Waiting>();

  const begin = (): void => {
    if (underWay !== undefined || waiting.size === 0 || worker === undefined) return;
    const [key, job] = waiting.entries().next().value!;
    waiting.delete(key);
    underWay = { key, job };
    try {
      worker.postMessage(job.request);
    } catch {
      // What cannot be sent to a worker can still be run here.
      underWay = undefined;
      runHere(key, job);
      begin();
    }
  };
  const runHere = (key: string, { request, settle, fail }: Waiting): void => {
    fallback.run(key, request.name, request.input).then(settle, fail);
  };
  const onReply = (event: MessageEvent<JobReply>): void => {
    if (underWay?.job.request.id !== event.data.id) return;
    const { key, job } = underWay;
    underWay = undefined;
    if (waiting.has(key)) job.settle(undefined);
    else if ("failure" in event.data) job.fail(new Error(event.data.failure));
    else job.settle(event.data.output);
    begin();
  };
  const onBroken = (): void => {
    broken = true;
    worker?.terminate();
    worker = undefined;
    const left = [
      ...(underWay === undefined ? [] : [[underWay.key, underWay.job] as const]),
      ...waiting,
    ];
    underWay = undefined;
    waiting.clear();
    for (const [key, job] of left) runHere(key, job);
  };
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
