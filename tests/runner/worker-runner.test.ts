import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Scenario } from "../../src/engine/index.ts";
import { inlineRunner } from "../../src/runner/inline-runner.ts";
import { answer, drawSimulation } from "../../src/runner/jobs.ts";
import type { DrawnSimulation, JobRequest } from "../../src/runner/jobs.ts";
import { HANGS, PATIENCE_AT_START_MS, PATIENCE_MS } from "../../src/runner/watchdog.ts";
import { makeWorkerRunner } from "../../src/runner/worker-runner.ts";

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
  readonly asked: JobRequest[] = [];
  terminated = false;
  postMessage(request: JobRequest): void {
    this.asked.push(request);
  }
  /** Answers the oldest request that waits. */
  reply(): void {
    const request = this.asked.shift();
    if (request === undefined) throw new Error("nothing was asked");
    this.dispatchEvent(new MessageEvent("message", { data: answer(request) }));
  }
  terminate(): void {
    this.terminated = true;
  }
}

let worker: SlowWorker;
let started: number;
beforeEach(() => {
  worker = new SlowWorker();
  started = 0;
});
const open = () =>
  makeWorkerRunner(() => {
    started += 1;
    return worker as unknown as Worker;
  }, inlineRunner);

const scenario = (move: string): Scenario => ({
  market: { start: "100", stepHours: 24, path: { kind: "returns", returns: [move] } },
  products: [{ id: "spot", kind: "spot" }],
});
/** One that the engine refuses. */
const refused: Scenario = {
  ...scenario("0.1"),
  products: [{ id: "static", kind: "static", leverage: "three" }],
};
const navOf = (drawn: DrawnSimulation | undefined): number | undefined =>
  drawn?.products["spot"]?.nav.at(-1);

describe("jobs in a worker", () => {
  test("come back", async () => {
    const run = open().run("chart", "draw-simulation", scenario("0.1"));
    worker.reply();
    expect(navOf(await run)).toBeCloseTo(1.1, 12);
  });

  test("of one key, the latest wins: what waited is dropped, what had begun is ignored", async () => {
    const runner = open();
    const runs = ["0.1", "0.2", "0.3"].map((move) =>
      runner.run("chart", "draw-simulation", scenario(move)),
    );
    expect(worker.asked).toHaveLength(1);
    worker.reply();
    worker.reply();
    const results = await Promise.all(runs);
    expect(results.map(navOf)).toEqual([undefined, undefined, expect.closeTo(1.3, 12)]);
  });

  test("never queue up: a thousand turns leave one job under way and one waiting", async () => {
    const runner = open();
    const runs = Array.from({ length: 1000 }, (_, i) =>
      runner.run("chart", "draw-simulation", scenario(`0.${String(i).padStart(4, "0")}`)),
    );
    expect(worker.asked).toHaveLength(1);
    worker.reply();
    expect(worker.asked).toHaveLength(1);
    worker.reply();
    expect(worker.asked).toHaveLength(0);
    const results = await Promise.all(runs);
    expect(results.filter((result) => result !== undefined)).toHaveLength(1);
    expect(navOf(results.at(-1))).toBeCloseTo(1.0999, 12);
  });

  test("of different keys all come back", async () => {
    const runner = open();
    const chart = runner.run("chart", "draw-simulation", scenario("0.1"));
    const table = runner.run("table", "draw-simulation", scenario("0.2"));
    worker.reply();
    worker.reply();
    expect([navOf(await chart), navOf(await table)]).toEqual([
      expect.closeTo(1.1, 12),
      expect.closeTo(1.2, 12),
    ]);
    expect(started).toBe(1);
  });

  test("that fail say why, and the next one runs", async () => {
    const runner = open();
    const bad = runner.run("chart", "draw-simulation", refused);
    const said = expect(bad).rejects.toThrow(/three/);
    worker.reply();
    await said;
    const good = runner.run("chart", "draw-simulation", scenario("0.1"));
    worker.reply();
    expect(navOf(await good)).toBeCloseTo(1.1, 12);
  });

  test("ignore a reply to something else", async () => {
    const run = open().run("chart", "draw-simulation", scenario("0.1"));
    worker.dispatchEvent(new MessageEvent("message", { data: { id: 99, output: "stale" } }));
    worker.reply();
    expect(navOf(await run)).toBeCloseTo(1.1, 12);
  });
});

describe("without a worker", () => {
  test("jobs run inline where none can be started, and none is tried again", async () => {
    const start = vi.fn(() => {
      throw new Error("SecurityError");
    });
    const runner = makeWorkerRunner(start, inlineRunner);
    for (const move of ["0.1", "0.2"]) await runner.run("a", "draw-simulation", scenario(move));
    expect(start).toHaveBeenCalledTimes(1);
  });

  test.each(["error", "messageerror"])(
    "after %s, all that was asked is run inline",
    async (type) => {
      const runner = open();
      const runs = ["chart", "table"].map((key) =>
        runner.run(key, "draw-simulation", scenario("0.1")),
      );
      worker.dispatchEvent(new Event(type));
      expect((await Promise.all(runs)).map(navOf)).toEqual([
        expect.closeTo(1.1, 12),
        expect.closeTo(1.1, 12),
      ]);
      expect(worker.terminated).toBe(true);
      expect(navOf(await runner.run("chart", "draw-simulation", scenario("0.2")))).toBeCloseTo(1.2);
      expect(started).toBe(1);
    },
  );

  test("what cannot be sent is run inline, and what waits behind it is sent", async () => {
    const runner = open();
    const send = vi.spyOn(worker, "postMessage").mockImplementationOnce(() => {
      throw new DOMException("could not be cloned", "DataCloneError");
    });
    expect(navOf(await runner.run("a", "draw-simulation", scenario("0.1")))).toBeCloseTo(1.1);
    const next = runner.run("a", "draw-simulation", scenario("0.2"));
    worker.reply();
    expect(navOf(await next)).toBeCloseTo(1.2);
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe("a worker that hangs", () => {
  let made: SlowWorker[];
  const openMany = (fallback = inlineRunner) =>
    makeWorkerRunner(() => {
      made.push(new SlowWorker());
      return made.at(-1) as unknown as Worker;
    }, fallback);
  beforeEach(() => {
    made = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** A runner whose worker has answered once, so that it is known to be loaded. */
  async function loaded() {
    const runner = openMany({ run: () => Promise.reject(new Error("run inline")) });
    const first = runner.run("a", "draw-simulation", scenario("0.1"));
    made[0]?.reply();
    await first;
    return runner;
  }

  test("is ended after 5 seconds, replaced, and its job done by the next", async () => {
    const runner = await loaded();
    const run = runner.run("a", "draw-simulation", scenario("0.2"));
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(made.map(({ terminated }) => terminated)).toEqual([false]);
    vi.advanceTimersByTime(1);
    expect(made.map(({ terminated }) => terminated)).toEqual([true, false]);
    made[1]?.reply();
    expect(navOf(await run)).toBeCloseTo(1.2, 12);
  });

  test("is given longer for its first answer: its program may be on its way", async () => {
    const run = openMany().run("a", "draw-simulation", scenario("0.2"));
    vi.advanceTimersByTime(PATIENCE_AT_START_MS - 1);
    expect(made).toHaveLength(1);
    made[0]?.reply();
    expect(navOf(await run)).toBeCloseTo(1.2, 12);
  });

  test("twice is told in plain words, never run on the page, and the next job has a new worker", async () => {
    const runner = await loaded();
    const told = expect(runner.run("a", "draw-simulation", scenario("0.2"))).rejects.toThrow(HANGS);
    const other = runner.run("b", "draw-simulation", scenario("0.3"));
    vi.advanceTimersByTime(PATIENCE_MS);
    vi.advanceTimersByTime(PATIENCE_AT_START_MS);
    await told;
    expect(made.map(({ terminated }) => terminated)).toEqual([true, true, false]);
    made[2]?.reply();
    expect(navOf(await other)).toBeCloseTo(1.3, 12);
  });

  test("on values that have been left behind: the newer ones are run at once", async () => {
    const runner = await loaded();
    const old = runner.run("a", "draw-simulation", scenario("0.2"));
    const fresh = runner.run("a", "draw-simulation", scenario("0.3"));
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(await old).toBeUndefined();
    made[1]?.reply();
    expect(navOf(await fresh)).toBeCloseTo(1.3, 12);
  });

  test("and cannot be replaced: its job is told, what waits behind it runs inline", async () => {
    const start = vi.fn(() => {
      if (made.length > 0) throw new Error("no more workers");
      made.push(new SlowWorker());
      return made[0] as unknown as Worker;
    });
    const runner = makeWorkerRunner(start, inlineRunner);
    const told = expect(runner.run("a", "draw-simulation", scenario("0.2"))).rejects.toThrow(HANGS);
    const other = runner.run("b", "draw-simulation", scenario("0.3"));
    vi.advanceTimersByTime(PATIENCE_AT_START_MS);
    await told;
    expect(navOf(await other)).toBeCloseTo(1.3, 12);
  });

  test("is not looked for while nothing is under way", async () => {
    await loaded();
    vi.advanceTimersByTime(10 * PATIENCE_AT_START_MS);
    expect(made.map(({ terminated }) => terminated)).toEqual([false]);
  });
});

describe("inline", () => {
  test("gives the same as the worker’s side", async () => {
    const drawn = await inlineRunner.run("a", "draw-simulation", scenario("0.1"));
    expect(drawn).toEqual(drawSimulation(scenario("0.1")));
  });

  test("throws what the engine says", async () => {
    await expect(inlineRunner.run("a", "draw-simulation", refused)).rejects.toThrow(/three/);
  });
});

test("leverage is NaN where nothing is left, and the line of it has a gap", () => {
  const { products } = drawSimulation({
    ...scenario("-0.4"),
    products: [{ id: "static", kind: "static", leverage: "3" }],
  });
  expect([...products["static"]!.nav]).toEqual([1, 0]);
  expect(products["static"]!.realLeverage[1]).toBeNaN();
  expect(products["static"]!.summary.wipedOutAt).not.toBeNull();
});
