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

/** The same with pauses. */
export async function inPortions<T>(work: Portions<T>): Promise<T> {
  let until = performance.now() + STRETCH_MS;
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + STRETCH_MS;
  }
}
