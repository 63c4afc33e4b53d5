/**
 * A number as whole digits and a place: 0.05 is 5 · 10⁻².
 *
 * What a reader turns lies on a grid of such numbers. They are exact here as in Decimal, but a page whose
 * controls are only looked at need not load Decimal for them.
 */
export interface ScaledInteger {
  readonly digits: bigint;
  /** Decimals after the point; never negative. */
  readonly places: number;
}

const power = (places: number): bigint => BigInt(`1${"0".repeat(places)}`);

/**
 * The digits of a number's shortest decimal text.
 *
 * @throws RangeError when the value is not finite.
 */
export function scaledInteger(value: number): ScaledInteger {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (parts === null) throw new RangeError(`value must be a finite number, got ${value}`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * power(-places), places: 0 };
}

/** The digits of a number at a given count of decimals, which must hold all of its own. */
export const digitsAt = ({ digits, places }: ScaledInteger, atPlaces: number): bigint =>
  digits * power(atPlaces - places);

/** Plain decimal text, without an exponent or trailing zeros: 5 · 10⁻² → "0.05". */
export function decimalText({ digits, places }: ScaledInteger): string {
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The nearest whole quotient, ties to even. The divisor must be positive. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const remainder = ((dividend % divisor) + divisor) % divisor;
  const floor = (dividend - remainder) / divisor;
  const twice = 2n * remainder;
  const isUp = twice > divisor || (twice === divisor && floor % 2n !== 0n);
  return isUp ? floor + 1n : floor;
}
