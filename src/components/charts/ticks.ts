/** Where an axis is labelled. */

/**
 * Round numbers inside a domain, about `count` of them, in steps of 1, 2 or 5 times a power of ten.
 *
 * @example
 * linearTicks([86, 132], 5) // → [90, 100, 110, 120, 130]
 */
export function linearTicks([low, high]: readonly [number, number], count: number): number[] {
  const { digit, power } = roundStep((high - low) / Math.max(1, count));
  const step = scaled(digit, power);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  if (!Number.isFinite(last - first)) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    scaled((first + index) * digit, power),
  );
}

/**
 * 1, 2 and 5 times powers of ten inside a positive domain, thinned to powers of ten when there are many.
 *
 * @example
 * logTicks([0.4, 12], 8) // → [0.5, 1, 2, 5, 10]
 */
export function logTicks([low, high]: readonly [number, number], count: number): number[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, index) => Math.floor(Math.log10(low)) + index,
  );
  const inside = (tick: number): boolean => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9);
  const fine = powers
    .flatMap((power) => [1, 2, 5].map((digit) => scaled(digit, power)))
    .filter(inside);
  if (fine.length < 2) return linearTicks([low, high], count);
  if (fine.length <= count + 2) return fine;
  const every = Math.ceil(powers.length / Math.max(1, count));
  return powers
    .filter((power) => power % every === 0)
    .map((power) => scaled(1, power))
    .filter(inside);
}

const EMPTY_DECIMALS = /\.0+(?=\D*$)/;

/**
 * The texts of one axis without decimals that none of them needs.
 *
 * @example
 * withoutEmptyDecimals(["100.0", "50.0", "0.0"]) // → ["100", "50", "0"]
 * withoutEmptyDecimals(["1.00x", "0.50x"]) // → ["1.00x", "0.50x"]
 */
export function withoutEmptyDecimals(labels: readonly string[]): readonly string[] {
  return labels.every((label) => EMPTY_DECIMALS.test(label))
    ? labels.map((label) => label.replace(EMPTY_DECIMALS, ""))
    : labels;
}

function roundStep(raw: number): { digit: number; power: number } {
  const power = Math.floor(Math.log10(raw));
  const lead = raw / 10 ** power;
  if (lead >= 7.5) return { digit: 1, power: power + 1 };
  return { digit: lead < 1.5 ? 1 : lead < 3.5 ? 2 : 5, power };
}

/** `digits × 10^power` without the error of multiplication: 3 × 0.1 is 0.3. Never −0. */
function scaled(digits: number, power: number): number {
  return Number(`${digits}e${power}`) + 0;
}
