/** Sums of decimal strings in big integers, sharing nothing with the engine's arithmetic. */

function scaled(text: string, decimals: number): bigint {
  const [whole = "", fraction = ""] = text.split(".");
  if (fraction.length > decimals) throw new RangeError(`more than ${decimals} decimals: ${text}`);
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** Whether the terms add up to the total, to the last digit. */
export function addUpTo(terms: readonly string[], total: string): boolean {
  const decimals = Math.max(...[...terms, total].map((text) => text.split(".")[1]?.length ?? 0));
  const sum = terms.reduce((so, term) => so + scaled(term, decimals), 0n);
  return sum === scaled(total, decimals);
}
