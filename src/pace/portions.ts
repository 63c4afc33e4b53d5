/** A calculation on the page in portions, so that input and painting come between them. */

/** Work that may be put down wherever it yields; its result is what it returns. */
export type Portions<T> = Generator<undefined, T>;

/** Longest stretch without a pause: a quarter of what is felt, for a processor four times slower. */
const STRETCH_MS = 6;

/** All of it at once: at build, and where nobody waits. */
export function atOnce<T>(work: Portions<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/**
 * The same with pauses, for whichever values come last: a run that newer values have overtaken is given up and
 * gives `undefined`.
 */
export function inPortions<V, T>(
  work: (values: V) => Portions<T>,
): (values: V) => Promise<T | undefined> {
  let latest: V;
  return async (values) => {
    latest = values;
    const run = work(values);
    let until = performance.now() + STRETCH_MS;
    for (;;) {
      const { done, value } = run.next();
      if (done === true) return value;
      if (performance.now() < until) continue;
      await pause();
      if (latest !== values) return undefined;
      until = performance.now() + STRETCH_MS;
    }
  };
}

/**
 * Lets the browser do what has been waiting, input and painting before all, and goes on. A timer would be held
 * back for some milliseconds each time it follows another.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
