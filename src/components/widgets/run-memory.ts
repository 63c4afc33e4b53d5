/** Runs by what they were run for. */
export interface RunMemory<R> {
  readonly get: (of: unknown) => R | undefined;
  /** Keeps a run, and lets go of the one that was not asked for longest. */
  readonly keep: (of: unknown, run: R) => R;
}

/**
 * Remembers so many runs: a turn changes one value, and most of what is run for it was run for the turn before. What
 * a run is for is plain data that says all of it, such as a scenario.
 */
export function createRunMemory<R>(most: number): RunMemory<R> {
  const known = new Map<string, R>();
  const keep = (key: string, run: R): R => {
    known.delete(key);
    known.set(key, run);
    if (known.size > most) known.delete(known.keys().next().value!);
    return run;
  };
  return {
    get: (of) => {
      const key = JSON.stringify(of);
      const run = known.get(key);
      return run === undefined ? undefined : keep(key, run);
    },
    keep: (of, run) => keep(JSON.stringify(of), run),
  };
}
