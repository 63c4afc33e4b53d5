/** Fractions of big integers: arithmetic that shares nothing with the engine's. */

export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

export function fraction(top: bigint, bottom = 1n): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(top, bottom) || 1n;
  return { top: (sign * top) / common, bottom: (sign * bottom) / common };
}

/** Reads "-0.125", "91/100" or "3". */
export function parseFraction(text: string): Fraction {
  const [top = "", bottom] = text.split("/");
  if (bottom !== undefined) return fraction(BigInt(top), BigInt(bottom));
  const [whole = "", decimals = ""] = top.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

/** The fraction with the smallest denominator that is this double: 0.09090909090909091 is 1/11. */
export function simplestFraction(value: number): Fraction {
  for (let bottom = 1; bottom <= 10_000; bottom += 1) {
    const top = Math.round(value * bottom);
    if (top / bottom === value) return fraction(BigInt(top), BigInt(bottom));
  }
  throw new RangeError(`no fraction with a denominator up to 10000 is ${value}`);
}

/** The decimal expansion, cut after so many decimals. Throws if the fraction does not end there. */
export function exactDecimal(value: Fraction, decimals = 60): string {
  const scaled = value.top * 10n ** BigInt(decimals);
  if (scaled % value.bottom !== 0n) throw new RangeError("the expansion does not end");
  return fixed(scaled / value.bottom, decimals).replace(/\.?0+$/, "");
}

/** The decimal expansion rounded towards zero. */
export function truncatedDecimal(value: Fraction, decimals: number): string {
  return fixed((value.top * 10n ** BigInt(decimals)) / value.bottom, decimals);
}

function fixed(scaled: bigint, decimals: number): string {
  const sign = scaled < 0n ? "-" : "";
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
