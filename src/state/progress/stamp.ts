/**
 * When something was written, so that two tabs agree on which write is the later one.
 *
 * `time` is the clock in milliseconds, pushed forward when needed so that a tab's own writes always come
 * after everything it has seen (a clock set back loses nothing). `tab` breaks ties the same way everywhere.
 */
export interface Stamp {
  readonly time: number;
  readonly tab: string;
}

/** A value with its stamp: the unit that merges. */
export interface Entry<T> {
  readonly stamp: Stamp;
  readonly value: T;
}

/** Negative when `a` was written before `b`, 0 when they are the same write. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.time !== b.time) return a.time - b.time;
  return a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : 0;
}

/**
 * The stamp of a write made now, after everything seen so far.
 *
 * @example
 * nextStamp({ time: 500, tab: "b" }, 100, "a").time // → 501
 */
export function nextStamp(latest: Stamp | null, now: number, tab: string): Stamp {
  return { time: latest ? Math.max(now, latest.time + 1) : now, tab };
}
