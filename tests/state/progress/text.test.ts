import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checksum } from "../../../src/state/progress/checksum.ts";
import { MIGRATION_COUNT, VERSION, migrate } from "../../../src/state/progress/migrate.ts";
import { merge } from "../../../src/state/progress/merge.ts";
import {
  MAX_TEXT_LENGTH,
  depthOf,
  readText,
  recordText,
  writeText,
} from "../../../src/state/progress/text.ts";
import { attempt, recordWith } from "./examples.ts";

function stored(version: number): string {
  return readFileSync(new URL(`./stored/version-${version}.json`, import.meta.url), "utf8");
}

const text = writeText(recordWith(["one", "two"]));

describe("a record as text", () => {
  test("comes back whole, to the last character", () => {
    const reading = readText(text);
    expect(reading.kind).toBe("whole");
    expect(reading.kind === "whole" && recordText(reading.record)).toBe(
      recordText(recordWith(["one", "two"])),
    );
  });

  test("a number typed with many digits is not rounded", () => {
    const typed = "0.1234567890123456789012345678901234567890";
    const record = recordWith(["one"]);
    const value = attempt({ response: [typed] });
    const entry = { stamp: { time: 1, tab: "a" }, value };
    const reading = readText(writeText({ ...record, attempts: new Map([["one", entry]]) }));
    expect(reading.kind === "whole" && reading.record.attempts.get("one")?.value.response).toEqual([
      typed,
    ]);
  });

  test("is found damaged at every possible cut", () => {
    for (let length = 0; length < text.length; length += 1) {
      expect(readText(text.slice(0, length)).kind).toBe("damaged");
    }
  });

  test("is found damaged when a digit changed, and keeps the entries that are sound", () => {
    const reading = readText(text.replace('"seed":42', '"seed":43'));
    expect(reading).toMatchObject({ kind: "damaged", problems: ["the checksum does not match"] });
    expect(reading.kind === "damaged" && reading.record.attempts.size).toBe(2);
  });

  test("keeps the valid parts of a record with wrong types", () => {
    const good = JSON.parse(text).record.attempts.one;
    const record = {
      cleared: "yesterday",
      attempts: {
        one: good,
        two: { ...good, value: { ...good.value, seed: 1e308 } },
        three: { ...good, value: { ...good.value, response: "64" } },
        four: [],
        "<script>": good,
      },
      lessons: "yes",
      drafts: { draft: { stamp: good.stamp, value: { seed: 1, response: ["9"], confidence: 7 } } },
    };
    const body = { format: "path-dependent", version: 1, checksum: "", record };
    const reading = readText(JSON.stringify(body));
    expect(reading.kind).toBe("damaged");
    if (reading.kind !== "damaged") return;
    expect([...reading.record.attempts.keys()]).toEqual(["one"]);
    expect(reading.record.drafts.get("draft")?.value.confidence).toBeNull();
    expect(reading.record.lessons.size).toBe(0);
    expect(reading.problems).toHaveLength(7);
  });

  test("a newer version is named, not read", () => {
    expect(readText(text.replace('"version":1', '"version":9'))).toEqual({
      kind: "newer",
      version: 9,
    });
  });

  test("keys that reach for the prototype are dropped", () => {
    const entry = JSON.stringify(JSON.parse(text).record.attempts.one);
    const hostile = `{"format":"path-dependent","version":1,"checksum":"0","__proto__":{"polluted":1},
      "record":{"__proto__":{"polluted":1},"attempts":{"__proto__":${entry},"constructor":${entry}}}}`;
    const reading = readText(hostile);
    expect(reading.kind === "damaged" && reading.record.attempts.size).toBe(0);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
  });

  test("5 MB and 10,000 levels are refused before they are parsed", () => {
    const long = `{"format":"${"x".repeat(MAX_TEXT_LENGTH)}"}`;
    expect(readText(long)).toMatchObject({ problems: [expect.stringContaining("too long")] });
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    expect(readText(deep)).toMatchObject({ problems: [expect.stringContaining("too deep")] });
    expect(depthOf('{"a":"[[[\\"[[","b":[1]}')).toBe(2);
  });
});

describe("migration", () => {
  test("every old version has a stored example that reads whole", () => {
    expect(MIGRATION_COUNT).toBe(VERSION);
    for (let version = 0; version < VERSION; version += 1) {
      const reading = readText(stored(version));
      expect(reading.kind).toBe("whole");
    }
  });

  test("version 0: answers become attempts, with the numbers as they were typed", () => {
    const reading = readText(stored(0));
    if (reading.kind !== "whole") throw new Error("must read whole");
    const attempts = [...reading.record.attempts.values()].map(({ value }) => value);
    expect(attempts).toMatchObject([
      { seed: 42, response: ["88"], confidence: "sure", verdict: "wrong" },
      { seed: 43, response: ["64.0"], confidence: "guess", verdict: "right" },
    ]);
    expect(reading.record.lessons.get("when-do-they-rebalance")?.value.read).toBe(true);
  });

  test("is pure, and migrating twice counts nothing twice", () => {
    const body: unknown = JSON.parse(stored(0)).record;
    const before = JSON.stringify(body);
    const once = migrate(0, body);
    expect(migrate(VERSION, once)).toEqual(once);
    expect(JSON.stringify(body)).toBe(before);
    const [a, b] = [readText(stored(0)), readText(stored(0))];
    if (a.kind !== "whole" || b.kind !== "whole") throw new Error("must read whole");
    expect(recordText(merge(a.record, b.record))).toBe(recordText(a.record));
  });

  test("a version that cannot be is named", () => {
    expect(() => migrate(-1, {})).toThrow("version must be a whole number from 0 to 1, got -1");
  });
});

test("the checksum is FNV-1a", () => {
  expect(checksum("a")).toBe("e40c292c");
  expect(checksum("foobar")).toBe("bf9cf968");
});
