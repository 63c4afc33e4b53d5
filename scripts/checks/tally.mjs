/** What a part of the tests came to, read from its exit code or its runner's report. */
import { existsSync } from "node:fs";
import { readJson } from "../setup/project.mjs";

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [failures] the names of the tests that failed
 * @property {string[]} [excused] those that passed when tried again, the browser having painted nothing
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
  const tests = testsOf(suites ?? []);
  const failures = tests.filter(({ status }) => status === "unexpected").map(nameOf);
  const again = tests.filter(({ status }) => status === "flaky");
  const excused = again.filter(isExcused).map(nameOf);
  const luck = again.filter((test) => !isExcused(test)).map(nameOf);
  return soundly(
    {
      passed: expected + excused.length,
      failed: unexpected + flaky - excused.length,
      skipped,
      failures: [...failures, ...luck],
      excused,
    },
    code,
  );
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
 * @typedef {{ results: { status?: string, errors?: { message?: string }[] }[], status: string }} Tried
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, file: string, line: number, tests: Tried[] }[]} [specs]
 */

/**
 * What a journey says that failed in a browser which painted no frame while the page's clock went on: the browser's
 * fault, on a busy machine, and never the page's.
 */
export const PAINTS_NOTHING = "the browser paints nothing";

/**
 * @param {Suite[]} suites
 * @returns {(Tried & { name: string })[]}
 */
const testsOf = (suites) =>
  suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests.map((test) => ({ ...test, name: `${file}:${line} › ${title}` })),
    ),
    ...testsOf(inner),
  ]);

/** @param {Tried} test */
const messagesOf = ({ results }) =>
  results.map(({ errors = [] }) => errors.map(({ message = "" }) => message));

/** Every try but the last failed in a browser that painted nothing. @param {Tried} test */
const isExcused = (test) =>
  messagesOf(test)
    .slice(0, -1)
    .every((messages) => messages.some((message) => message.includes(PAINTS_NOTHING)));

/** @param {Tried & { name: string }} test */
const nameOf = (test) => `${test.name}: ${firstLine(messagesOf(test).flat().find(Boolean))}`;

/** @param {string} [text] */
const firstLine = (text = "no reason given") => text.split("\n")[0];
