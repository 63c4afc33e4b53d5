/**
 * Seeded random numbers: the same seed gives the same bits in every engine.
 *
 * Generator: xoshiro128** by Blackman and Vigna (public domain description, prng.di.unimi.it), its four
 * words of state in an Int32Array. Normals by Marsaglia's polar method with a pure-arithmetic logarithm,
 * because the built-in one differs between browsers.
 */
import { ln } from "./elementary.ts";

/** A whole number, or any text. */
export type Seed = number | string;

export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** A whole number from 0 to count − 1. */
  readonly below: (count: number) => number;
}

/**
 * The 128 bits of a seed, as four words; never all zero.
 *
 * Each character of the seed's text is folded in and every word is finished with the avalanche steps of
 * MurmurHash3, so seeds that differ by one give streams with nothing in common.
 */
export function seedWords(seed: Seed): Int32Array {
  const text = String(seed);
  const words = Int32Array.of(0x243f6a88, -0x7a5cf72d, 0x13198a2e, 0x03707344);
  for (let word = 0; word < 4; word += 1) {
    let hash = words[word] ?? 0;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193 + 2 * word);
      hash = (hash << 13) | (hash >>> 19);
    }
    words[word] = avalanche(hash ^ text.length);
  }
  words[0] = (words[0] ?? 0) | 1;
  return words;
}

function avalanche(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A generator for a seed. */
export function makeRandom(seed: Seed): Random {
  const state = seedWords(seed);
  let spare = Number.NaN;
  const uniform = (): number => {
    const high = nextWord(state) >>> 5;
    const low = nextWord(state) >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  };
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * ln(square)) / square);
    spare = y * scale;
    return x * scale;
  };
  return { uniform, normal, below: (count) => Math.floor(uniform() * count) };
}

/** One step of xoshiro128**. */
function nextWord(state: Int32Array): number {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = (state[2] ?? 0) ^ a;
  const d = (state[3] ?? 0) ^ b;
  const scaled = Math.imul(b, 5);
  state[1] = b ^ c;
  state[0] = a ^ d;
  state[2] = c ^ (b << 9);
  state[3] = (d << 11) | (d >>> 21);
  return Math.imul((scaled << 7) | (scaled >>> 25), 9);
}
