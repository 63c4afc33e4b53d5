/** A scenario as the command line takes it, short enough to read. */

/** A longer list is told by its ends. */
const MOST_ITEMS = 24;
const ENDS = 3;

function shortened(_: string, value: unknown): unknown {
  if (!Array.isArray(value) || value.length <= MOST_ITEMS) return value;
  return [
    ...(value.slice(0, ENDS) as unknown[]),
    `… ${value.length - 2 * ENDS} more …`,
    ...(value.slice(-ENDS) as unknown[]),
  ];
}

/** JSON with a line a field, and lists of numbers on one line. */
export function scenarioText(scenario: unknown): string {
  return JSON.stringify(scenario, shortened, 1).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, items: string) => `[${items.replace(/\s*\n\s*/g, " ")}]`,
  );
}
