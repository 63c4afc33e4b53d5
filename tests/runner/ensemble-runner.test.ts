/** Many paths for a page: progressive, the latest wins, and what happens when a worker does not come. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EnsembleResult, EnsembleSpec } from "../../src/engine/ensemble/index.ts";
import { makeEnsemble } from "../../src/engine/ensemble/index.ts";
import type { EnsembleReply, EnsembleRequest } from "../../src/runner/ensemble-runner.ts";
import { makeEnsembleRunner, MOST_PATHS_INLINE } from "../../src/runner/ensemble-runner.ts";
import { runInSlices } from "../../src/runner/ensemble-slices.ts";
import { HANGS, PATIENCE_AT_START_MS, PATIENCE_MS } from "../../src/runner/watchdog.ts";

function spec(paths: number, seed = 1): EnsembleSpec {
  return {
    paths,
    scenario: {
      market: {
        start: "100",
        stepHours: 24,
        path: { kind: "gbm", volatility: "0.6", steps: 30, seed },
      },
      products: [{ id: "spot", kind: "spot" }],
    },
  };
}

function whole(of: EnsembleSpec): EnsembleResult {
  const ensemble = makeEnsemble(of);
  while (ensemble.advance());
  return ensemble.result();
}

const noWorker = (): Worker => {
  throw new Error("no workers here");
};
const ignore = (): void => undefined;

/** A worker that does nothing by itself; the test speaks for it. */
class SilentWorker extends EventTarget {
  readonly requests: EnsembleRequest[] = [];
  ended = false;
  postMessage(request: EnsembleRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  say(reply: EnsembleReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: reply }));
  }
}

function silent(): { made: SilentWorker[]; start: () => Worker } {
  const made: SilentWorker[] = [];
  const start = (): Worker => {
    const worker = new SilentWorker();
    made.push(worker);
    return worker as unknown as Worker;
  };
  return { made, start };
}

describe("in slices", () => {
  test("parts come before the whole, and the whole is that of one go", async () => {
    const parts: number[] = [];
    const found = await runInSlices(spec(5_000), {
      sliceMs: 0,
      isStale: () => false,
      onPart: (part) => parts.push(part.paths),
    });
    expect(parts[0]).toBeLessThan(5_000);
    expect(found).toEqual(whole(spec(5_000)));
  });

  test("stops once nobody waits", async () => {
    let slices = 0;
    const terms = { sliceMs: 0, isStale: () => (slices += 1) > 3, onPart: ignore };
    expect(await runInSlices(spec(100_000), terms)).toBeUndefined();
    expect(slices).toBe(4);
  });
});

describe("without workers", () => {
  test("runs on the page, with fewer paths", async () => {
    const found = await makeEnsembleRunner(noWorker).run(spec(50_000), ignore);
    expect(found?.paths).toBe(MOST_PATHS_INLINE);
  });

  test("the latest request wins, and cancel ends the one under way", async () => {
    const runner = makeEnsembleRunner(noWorker);
    const [first, second] = [runner.run(spec(9_000), ignore), runner.run(spec(64, 2), ignore)];
    expect(await first).toBeUndefined();
    expect(await second).toEqual(whole(spec(64, 2)));
    const third = runner.run(spec(9_000), ignore);
    runner.cancel();
    expect(await third).toBeUndefined();
  });

  test("what cannot be run fails with the engine’s line", async () => {
    await expect(makeEnsembleRunner(noWorker).run(spec(0), ignore)).rejects.toThrow(
      "paths must be a whole number between 1 and 1000000, got 0",
    );
  });
});

describe("with a worker", () => {
  test("replies to an older request are ignored", async () => {
    const { made, start } = silent();
    const runner = makeEnsembleRunner(start);
    const parts: EnsembleResult[] = [];
    const first = runner.run(spec(40), (part) => parts.push(part));
    const second = runner.run(spec(64), (part) => parts.push(part));
    const [worker] = made;
    worker?.say({ id: 1, part: whole(spec(40)) });
    worker?.say({ id: 1, whole: whole(spec(40)) });
    worker?.say({ id: 2, part: whole(spec(20)) });
    worker?.say({ id: 2, whole: whole(spec(64)) });
    expect(await first).toBeUndefined();
    expect((await second)?.paths).toBe(64);
    expect(parts.map(({ paths }) => paths)).toEqual([20]);
  });

  test("a broken worker is started once more, then the page takes over", async () => {
    const { made, start } = silent();
    const found = makeEnsembleRunner(start).run(spec(64), ignore);
    made[0]?.dispatchEvent(new Event("error"));
    expect(made[1]?.requests).toEqual([{ id: 1, spec: spec(64) }]);
    made[1]?.dispatchEvent(new Event("error"));
    expect(made.map(({ ended }) => ended)).toEqual([true, true]);
    expect(await found).toEqual(whole(spec(64)));
  });

  test("cancel tells the worker", async () => {
    const { made, start } = silent();
    const runner = makeEnsembleRunner(start);
    const found = runner.run(spec(64), ignore);
    runner.cancel();
    expect(await found).toBeUndefined();
    expect(made[0]?.requests.at(-1)).toEqual({ id: 2, spec: null });
  });
});

describe("a worker that falls silent", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("is replaced and asked once more; every part is a sign of life", async () => {
    const { made, start } = silent();
    const found = makeEnsembleRunner(start).run(spec(64), ignore);
    const part = whole(spec(20));
    for (let sign = 0; sign < 3; sign += 1) {
      vi.advanceTimersByTime(PATIENCE_MS - 1);
      made[0]?.say({ id: 1, part });
    }
    expect(made).toHaveLength(1);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
    expect(made[1]?.requests).toEqual([{ id: 1, spec: spec(64) }]);
    made[1]?.say({ id: 1, whole: whole(spec(64)) });
    expect((await found)?.paths).toBe(64);
    vi.advanceTimersByTime(10 * PATIENCE_AT_START_MS);
    expect(made).toHaveLength(2);
  });

  test("twice ends the request in plain words, and the next one has a new worker", async () => {
    const { made, start } = silent();
    const runner = makeEnsembleRunner(start);
    const told = expect(runner.run(spec(64), ignore)).rejects.toThrow(HANGS);
    vi.advanceTimersByTime(2 * PATIENCE_AT_START_MS);
    await told;
    expect(made.map(({ ended }) => ended)).toEqual([true, true]);
    const next = runner.run(spec(64), ignore);
    made[2]?.say({ id: 2, whole: whole(spec(64)) });
    expect((await next)?.paths).toBe(64);
  });

  test("after cancel is what it was asked to be", () => {
    const { made, start } = silent();
    const runner = makeEnsembleRunner(start);
    void runner.run(spec(64), ignore);
    runner.cancel();
    vi.advanceTimersByTime(10 * PATIENCE_AT_START_MS);
    expect(made.map(({ ended }) => ended)).toEqual([false]);
  });
});
