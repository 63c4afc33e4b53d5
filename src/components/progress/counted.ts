/**
 * A count with its noun: "1 answer", "2 answers".
 *
 * @example
 * counted(1, "answer") // → "1 answer"
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
