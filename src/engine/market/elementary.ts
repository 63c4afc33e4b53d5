/**
 * e^x and ln x in plain double arithmetic, the same bits in every engine: the built-in ones are not.
 *
 * Reduction and coefficients are those that Sun published with its freely distributable math library
 * (fdlibm 5.3, 1993: e_exp.c and e_log.c); errors stay below one unit in the last place.
 */

/** ln 2 in two parts: the first has enough zeros at its end for k·LN2_HIGH to be exact. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = 1.442695040888963387;

const bits = new DataView(new ArrayBuffer(8));

/** 2^k for a whole k between −1022 and 1023, put together from its bits. */
function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** x·2^k, in two steps where one power would leave the range of doubles. */
function scaled(x: number, k: number): number {
  if (k > 1023) return x * powerOfTwo(1023) * powerOfTwo(Math.min(1023, k - 1023));
  if (k < -1022) return x * powerOfTwo(Math.max(-1022, k + 969)) * powerOfTwo(-969);
  return x * powerOfTwo(k);
}

/**
 * e^x.
 *
 * @example
 * exp(0) // → 1
 * exp(0.5) // → 1.6487212707001282
 * exp(-1000) // → 0
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  // x = k·ln 2 + r with |r| ≤ ln 2 ÷ 2, r in two parts.
  const k = Math.abs(x) > 0.34657359027997264 ? Math.trunc(LOG2_E * x + (x < 0 ? -0.5 : 0.5)) : 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const odd =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return scaled(1 - (low - (r * odd) / (2 - odd) - high), k);
}

/**
 * ln x of an x above 0.
 *
 * @example
 * ln(1) // → 0
 * ln(2.718281828459045) // → 1
 */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (x < 0 || Number.isNaN(x)) return Number.NaN;
  if (x === Infinity) return x;
  // x = 2^k·(1 + f) with √½ < 1 + f < √2.
  const isSubnormal = x < 2.2250738585072014e-308;
  bits.setFloat64(0, isSubnormal ? x * 18_014_398_509_481_984 : x);
  const word = bits.getUint32(0);
  const mantissa = word & 0xfffff;
  const shift = (mantissa + 0x95f64) & 0x100000;
  bits.setUint32(0, mantissa | (shift ^ 0x3ff00000));
  const k = (word >> 20) - 1023 + (shift >> 20) - (isSubnormal ? 54 : 0);
  return k * LN2_HIGH - (0 - lnOnePlus(bits.getFloat64(0) - 1, k * LN2_LOW));
}

/** ln(1 + f) + c for a small f. */
function lnOnePlus(f: number, c: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332));
  const odd =
    z *
    (0.666666666666673513 +
      w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)));
  const half = 0.5 * f * f;
  return f - (half - (s * (half + even + odd) + c));
}
