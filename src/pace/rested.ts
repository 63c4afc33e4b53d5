import { timeToShow } from "./time-to-show.ts";
import { msBetweenLastTurns, msSinceLastTurn } from "./turns.ts";

/** A turn that leaves so many times what a run and showing it take is followed at once. */
const ROOM = 3;
/** A pause of this length is rest enough for any run. */
const MOST_MS = 200;

/**
 * A run that holds back while the reader turns faster than it can follow, and begins when they rest. What it
 * found would be overtaken before it is seen, and until then it would take the processor from the control; and what
 * was seen of it would be painted in the middle of the next turn.
 * Single turns are followed at once. Values that newer ones have overtaken give `undefined`; a long run can ask
 * on its way whether its own still are the latest.
 */
export function rested<V, T>(
  run: (values: V, isLatest: () => boolean) => Promise<T | undefined>,
): (values: V) => Promise<T | undefined> {
  let latest: V | undefined;
  let tookMs = 0;
  return async (values) => {
    latest = values;
    const isLatest = (): boolean => latest === values;
    const roomMs = ROOM * tookMs;
    if (msBetweenLastTurns() < roomMs) await pauseOf(Math.min(roomMs, MOST_MS), isLatest);
    if (!isLatest()) return undefined;
    const began = performance.now();
    const found = await run(values, isLatest);
    const lasted = performance.now() - began;
    // A run that was given up would have taken longer.
    tookMs = found === undefined ? Math.max(tookMs, lasted) : lasted;
    if (found !== undefined) void timeToShow().then((ms) => (tookMs = lasted + ms));
    return found;
  };
}

/** Until nothing was turned for so long, or nobody waits for it any more. */
async function pauseOf(ms: number, isWanted: () => boolean): Promise<void> {
  for (let left = ms; left > 0 && isWanted(); left = ms - msSinceLastTurn()) await wait(left);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
