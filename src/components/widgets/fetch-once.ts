/**
 * A part of the page that is fetched once, however often it is asked for: the bundler's import does more at each
 * asking than a turn has time for. What could not be had is asked for again.
 */
export function fetchOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= load().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

/** The same for each entry of a table. */
export function eachOnce<T>(
  loads: Readonly<Record<string, () => Promise<T>>>,
): ReadonlyMap<string, () => Promise<T>> {
  return new Map(Object.entries(loads).map(([name, load]) => [name, fetchOnce(load)]));
}
