/** What a part of the tests came to, read from its exit code or its runner's report. */
import { existsSync } from "node:fs";
import { readJson } from "../setup/project.mjs";

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [failures] the names of the tests that failed
 */

/**
 * A check without tests of its own counts as one.
 *
 * @param {number} code
 * @returns {Tally}
 */
export const checked = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
});

/**
 * A runner that failed without a failed test broke down, and one that ran no test proves nothing:
 * each counts as a failure.
 *
 * @param {Tally} tally @param {number} code
 * @returns {Tally}
 */
function soundly(tally, code) {
  const brokeDown = code !== 0 && tally.failed === 0;
  const ranNone = tally.passed + tally.failed === 0;
  return brokeDown || ranNone ? { ...tally, failed: tally.failed + 1 } : tally;
}

const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {string} report
 * @param {number} code
 * @returns {Tally}
 */
export function vitestTally(report, code) {
  if (!existsSync(report)) return soundly(NOTHING, code);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    readJson(report);
  const skipped = numPendingTests + numTodoTests;
  const failures = vitestFailures(testResults ?? []);
  return soundly({ passed: numPassedTests, failed: numFailedTests, skipped, failures }, code);
}

/**
 * @param {string} report
 * @param {number} code
 * @returns {Tally}
 */
export function playwrightTally(report, code) {
  if (!existsSync(report)) return soundly(NOTHING, code);
  const { stats, suites } = readJson(report);
  const { expected, unexpected, flaky, skipped } = stats;
  const failures = playwrightFailures(suites ?? []);
  return soundly({ passed: expected, failed: unexpected + flaky, skipped, failures }, code);
}

/**
 * What failed, with the first line of why, for the end of a long output.
 *
 * @param {{ name: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[]} files
 * @returns {string[]}
 */
const vitestFailures = (files) =>
  files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && message) return [`${name}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${name} › ${fullName}: ${firstLine(failureMessages?.[0])}`,
    );
  });

/**
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, file: string, line: number, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[]} [specs]
 */

/**
 * @param {Suite[]} suites
 * @returns {string[]}
 */
const playwrightFailures = (suites) =>
  suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ title, file, line, tests }) => {
        const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message));
        return `${file}:${line} › ${title}: ${firstLine(errors.find(Boolean))}`;
      }),
    ...playwrightFailures(inner),
  ]);

/** @param {string} [text] */
const firstLine = (text = "no reason given") => text.split("\n")[0];
