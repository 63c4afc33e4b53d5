/** The days around the merge, and how they read. */
export const MERGE_DAY = 3;

/** The moment before the merge, so that the price is seen to jump and not to rise through the day. */
export const BEFORE = MERGE_DAY - 0.01;

export function dayName(day: number): string {
  if (day === BEFORE) return "before the merge";
  return day === MERGE_DAY ? "merge" : `day ${day}`;
}
