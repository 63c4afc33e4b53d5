import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "../../../src/state/progress/merge.ts";
import type { ProgressRecord } from "../../../src/state/progress/record.ts";
import { EMPTY_RECORD, latestStamp } from "../../../src/state/progress/record.ts";
import type { Stamp } from "../../../src/state/progress/stamp.ts";
import { nextStamp } from "../../../src/state/progress/stamp.ts";
import { recordText } from "../../../src/state/progress/text.ts";
import { attempt, recordWith } from "./examples.ts";

const stamps: fc.Arbitrary<Stamp> = fc.record({
  time: fc.integer({ min: 0, max: 6 }),
  tab: fc.constantFrom("a", "b", "c"),
});
const ids = fc.constantFrom("p", "q", "r", "s");

function entries<T>(values: fc.Arbitrary<T>) {
  const entry = fc.record({ stamp: stamps, value: values });
  return fc.array(fc.tuple(ids, entry), { maxLength: 4 }).map((pairs) => new Map(pairs));
}

const records: fc.Arbitrary<ProgressRecord> = fc.record({
  cleared: fc.option(stamps),
  attempts: entries(fc.integer({ min: 0, max: 3 }).map((seed) => attempt({ seed }))),
  predictions: fc.constant(new Map()),
  lessons: entries(fc.record({ read: fc.boolean() })),
  drafts: entries(
    fc.record({
      seed: fc.integer({ min: 0, max: 3 }),
      response: fc.constant(["1"]),
      confidence: fc.constant(null),
    }),
  ),
});

const same = (a: ProgressRecord, b: ProgressRecord) => expect(recordText(a)).toBe(recordText(b));

describe("the merge is a join", () => {
  test("commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        same(merge(a, b), merge(b, a));
        same(merge(merge(a, b), c), merge(a, merge(b, c)));
        same(merge(merge(a, b), b), merge(a, b));
      }),
      { numRuns: 5_000 },
    );
  });

  test("keeps the later of two writes and every answer", () => {
    const joined = merge(recordWith(["one"]), recordWith(["two"]));
    expect([...joined.attempts.keys()].sort()).toEqual(["one", "two"]);
  });

  test("drops what was written before the reader started afresh", () => {
    const cleared = { ...EMPTY_RECORD, cleared: { time: 50, tab: "b" } };
    const joined = merge(recordWith(["old"], 50), merge(cleared, recordWith(["new"], 51)));
    expect([...joined.attempts.keys()]).toEqual(["new"]);
    const atOnce = { ...recordWith(["same"], 50), cleared: { time: 50, tab: "a" } };
    expect(merge(atOnce, EMPTY_RECORD).attempts.size).toBe(0);
  });
});

/** A small generator of its own, so that a failing run can be named by its number. */
function makeRandom(seed: number) {
  let state = seed >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Three tabs answer, write over each other's storage and read it again, in a random order. */
function interleave(seed: number) {
  const random = makeRandom(seed);
  const tabs = ["a", "b", "c"].map((tab) => ({ tab, record: EMPTY_RECORD }));
  let stored = EMPTY_RECORD;
  const given: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    const tab = tabs[random(3)] as (typeof tabs)[number];
    const action = random(3);
    if (action === 0) {
      const id = `${tab.tab}${step}`;
      const stamp = nextStamp(latestStamp(tab.record), random(5), tab.tab);
      const attempts = new Map(tab.record.attempts).set(id, { stamp, value: attempt() });
      tab.record = { ...tab.record, attempts };
      given.push(id);
    } else if (action === 1) {
      // A write without having looked: the worst two tabs can do to each other.
      stored = tab.record;
    } else tab.record = merge(tab.record, stored);
  }
  const shuffled = random(2) ? [...tabs].reverse() : tabs;
  const final = shuffled.reduce((record, tab) => merge(record, tab.record), stored);
  return { given: given.sort(), kept: [...final.attempts.keys()].sort() };
}

test("no answer is lost in 100,000 random interleavings of three tabs", () => {
  const runs = 100_000;
  let answers = 0;
  for (let seed = 0; seed < runs; seed += 1) {
    const { given, kept } = interleave(seed);
    answers += given.length;
    if (given.join() !== kept.join()) {
      expect({ seed, kept }).toEqual({ seed, kept: given });
    }
  }
  expect(answers).toBeGreaterThan(runs);
});
