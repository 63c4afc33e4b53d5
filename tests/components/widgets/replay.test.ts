/** What a replay runs for a turn, and what it remembers of the turn before. */
import { beforeEach, expect, test, vi } from "vitest";
import { replaySet } from "../../../src/components/widgets/replay/parameters.ts";
import { makeReplay } from "../../../src/components/widgets/replay/replay.model.ts";
import type { ReplayValues } from "../../../src/components/widgets/replay/replay-scenario.ts";
import { defaultsOf } from "../../../src/engine/index.ts";
import type { Scenario } from "../../../src/engine/index.ts";
import { runner } from "../../../src/runner/index.ts";

const closes = {
  days: ["2000-01-03", "2000-01-04", "2000-01-05", "2000-01-06"],
  closes: ["100", "110", "99", "104"],
};
const at = (changes: Partial<ReplayValues> = {}): ReplayValues => ({
  ...defaultsOf(replaySet),
  ...changes,
});

const run = vi.spyOn(runner, "run");
beforeEach(() => void run.mockClear());

/** Which products were run, by id. */
const ran = (): readonly string[] =>
  run.mock.calls.flatMap(([, , input]) => (input as Scenario).products.map(({ id }) => id));

test("a turn runs only what it changes, and finds what a run of everything finds", async () => {
  const replay = makeReplay(closes);
  const turns: readonly (readonly [ReplayValues, readonly string[]])[] = [
    [at(), ["index", "token2", "token3", "token-1", "token-2", "token-3"]],
    [at({ L: 2 }), []],
    [at({ L: 1.5 }), ["token1.5"]],
    [at({ L: 0 }), []],
    [at({ to: "2000-01-05" }), ["index", "token2", "token3", "token-1", "token-2", "token-3"]],
    [at({ rule: "band" }), ["token2", "token3", "token-1", "token-2", "token-3"]],
  ];
  for (const [values, products] of turns) {
    run.mockClear();
    expect(await replay.deriveLater!(values)).toEqual(replay.derive(values));
    expect(ran()).toEqual(products);
  }
});

test("a run that is overtaken ends with the product it is at, and loses nothing", async () => {
  const replay = makeReplay(closes);
  const [three, half] = [at(), at({ L: 0.5 })];
  const first = replay.deriveLater!(three);
  const second = replay.deriveLater!(half);
  expect(await first).toBeUndefined();
  expect(await second).toEqual(replay.derive(half));
  expect(await replay.deriveLater!(three)).toEqual(replay.derive(three));
});

test("the reader's own closes and the file's do not overtake each other", async () => {
  const [file, own] = [makeReplay(closes), makeReplay(closes, "own-replay")];
  const found = await Promise.all([file, own].map((replay) => replay.deriveLater!(at())));
  expect(found).toEqual([file.derive(at()), own.derive(at())]);
  expect(new Set(run.mock.calls.map(([key]) => key))).toEqual(new Set(["replay", "own-replay"]));
});
