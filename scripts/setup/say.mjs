/** What the scripts tell the person who runs them: one form of line, and a heartbeat for long work. */

/** @param {string} line */
export const say = (line) => {
  process.stdout.write(`${line}\n`);
};

/** @param {string} line */
export const complain = (line) => {
  process.stderr.write(`${line}\n`);
};

/** @param {number} from a `performance.now()` */
export const secondsSince = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Says every few seconds how far a long piece of work has come, until the work ends.
 *
 * @template T
 * @param {Promise<T>} work
 * @param {() => string} describe
 * @param {number} [everyMs]
 * @returns {Promise<T>}
 */
export async function withHeartbeat(work, describe, everyMs = 5000) {
  const timer = setInterval(() => say(`  ${describe()}`), everyMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
