import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import {
  checked,
  PAINTS_NOTHING,
  playwrightTally,
  vitestTally,
} from "../../scripts/checks/tally.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "tally-"));

function report(content: unknown): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitestReport = (passed: number, failed: number, pending = 0): string =>
  report({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  });

test("a check counts as one", () => {
  expect(checked(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(checked(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a runner counts its tests", () => {
  expect(vitestTally(vitestReport(5, 0, 2), 0)).toMatchObject({ passed: 5, failed: 0, skipped: 2 });
  expect(vitestTally(vitestReport(5, 2), 1)).toMatchObject({ passed: 5, failed: 2, skipped: 0 });
});

test("a runner that broke down has failed, though no test did", () => {
  expect(vitestTally(vitestReport(5, 0), 1)).toMatchObject({ passed: 5, failed: 1, skipped: 0 });
  expect(vitestTally(path.join(folder, "none.json"), 1).failed).toBe(1);
});

test("a runner that ran no test has failed", () => {
  expect(vitestTally(vitestReport(0, 0, 3), 0).failed).toBe(1);
  expect(vitestTally(path.join(folder, "none.json"), 0).failed).toBe(1);
});

test("a browser test that passed only when tried again has failed", () => {
  const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } });
  expect(playwrightTally(file, 1)).toMatchObject({ passed: 3, failed: 2, skipped: 1 });
});

test("unless the browser had painted nothing, which is said", () => {
  const tried = (title: string, ...messages: string[]) => ({
    title,
    file: "a.spec.ts",
    line: 3,
    tests: [
      {
        status: "flaky",
        results: [{ errors: messages.map((message) => ({ message })) }, { errors: [] }],
      },
    ],
  });
  const file = report({
    stats: { expected: 3, unexpected: 0, flaky: 2, skipped: 0 },
    suites: [{ specs: [tried("opens", "late\n at", PAINTS_NOTHING), tried("closes", "gone")] }],
  });
  expect(playwrightTally(file, 0)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 0,
    failures: ["a.spec.ts:3 › closes: gone"],
    excused: ["a.spec.ts:3 › opens: late"],
  });
});

test("failures are named, with the first line of why", () => {
  const vitest = report({
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      {
        name: "a.test.ts",
        message: "",
        assertionResults: [
          { status: "passed", fullName: "fine", failureMessages: [] },
          { status: "failed", fullName: "adds", failureMessages: ["expected 1 to be 2\n at line"] },
        ],
      },
      { name: "b.test.ts", message: "cannot be read\n at", assertionResults: [] },
    ],
  });
  expect(vitestTally(vitest, 1).failures).toEqual([
    "a.test.ts › adds: expected 1 to be 2",
    "b.test.ts: cannot be read",
  ]);
  const spec = (title: string, ok: boolean) => ({
    title,
    file: "a.spec.ts",
    line: 3,
    tests: [
      {
        status: ok ? "expected" : "unexpected",
        results: [{ errors: ok ? [] : [{ message: "gone\n at" }] }],
      },
    ],
  });
  const playwright = report({
    stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
    suites: [{ suites: [{ specs: [spec("opens", true), spec("closes", false)] }] }],
  });
  expect(playwrightTally(playwright, 1).failures).toEqual(["a.spec.ts:3 › closes: gone"]);
});
