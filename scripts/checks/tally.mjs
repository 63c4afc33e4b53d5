/** What a part of the tests came to, read from its exit code or its runner's report. */
import { existsSync } from "node:fs";
import { readJson } from "../setup/project.mjs";

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
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
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readJson(report);
  const skipped = numPendingTests + numTodoTests;
  return soundly({ passed: numPassedTests, failed: numFailedTests, skipped }, code);
}

/**
 * @param {string} report
 * @param {number} code
 * @returns {Tally}
 */
export function playwrightTally(report, code) {
  if (!existsSync(report)) return soundly(NOTHING, code);
  const { expected, unexpected, flaky, skipped } = readJson(report).stats;
  return soundly({ passed: expected, failed: unexpected + flaky, skipped }, code);
}
