/** When the reader turned something last, anywhere on the page, and how long after the time before. */
let lastAt = -Infinity;
let gapMs = Infinity;

/** Whoever keeps values says so when one of them is turned. */
export function noteTurn(): void {
  const now = performance.now();
  gapMs = now - lastAt;
  lastAt = now;
}

export const msSinceLastTurn = (): number => performance.now() - lastAt;

export const msBetweenLastTurns = (): number => gapMs;
