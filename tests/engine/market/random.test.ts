/** Random numbers: the same bits for a seed, and the distributions that they claim. Seeds are fixed. */
import { describe, expect, test } from "vitest";
import { makeRandom, seedWords } from "../../../src/engine/market/random.ts";

function draws(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

function moment(values: readonly number[], power: number): number {
  return values.reduce((sum, value) => sum + value ** power, 0) / values.length;
}

/** The share of values below a limit. */
function share(values: readonly number[], limit: number): number {
  return values.filter((value) => value < limit).length / values.length;
}

describe("seeds", () => {
  test("give the same stream again, and each its own", () => {
    const stream = (seed: number | string): number[] => draws(20, makeRandom(seed).uniform);
    expect(stream(42)).toEqual(stream(42));
    expect(stream(42)).toEqual(stream("42"));
    const firsts = new Set(
      ["", "a", "b", 0, 1, -1, 2, 2 ** 53 + 2, 42, 43].map((seed) => stream(seed)[0]),
    );
    expect(firsts.size).toBe(10);
  });

  test("never leave the generator with nothing but zeros", () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      expect(seedWords(seed).some((word) => word !== 0)).toBe(true);
    }
  });

  test("one apart have nothing in common", () => {
    const a = draws(5000, makeRandom(1).normal);
    const b = draws(5000, makeRandom(2).normal);
    const correlation =
      a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0) / a.length;
    expect(Math.abs(correlation)).toBeLessThan(0.05);
  });
});

test("the first draws of seed 42 are these, bit for bit, in every engine", () => {
  const uniform = makeRandom(42);
  expect(draws(3, uniform.uniform)).toEqual([
    0.4486225779494667, 0.34552953974586864, 0.22828675123013775,
  ]);
  const normal = makeRandom(42);
  expect(draws(3, normal.normal)).toEqual([
    -0.6686477038529107, -2.0103445139858884, -0.26463813414055476,
  ]);
});

test("uniforms fill [0, 1) evenly: chi-square over 100 cells", () => {
  const cells = new Array<number>(100).fill(0);
  const count = 100_000;
  for (const value of draws(count, makeRandom("uniform").uniform)) {
    expect(value >= 0 && value < 1).toBe(true);
    cells[Math.floor(value * 100)] = (cells[Math.floor(value * 100)] ?? 0) + 1;
  }
  const expected = count / 100;
  const chi = cells.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  // 99 degrees of freedom: mean 99, deviation 14; 1e-9 lies beyond 200.
  expect(chi).toBeGreaterThan(40);
  expect(chi).toBeLessThan(200);
});

test("normals have the moments and the tails of a normal", () => {
  const values = draws(200_000, makeRandom("normal").normal);
  expect(moment(values, 1)).toBeCloseTo(0, 1);
  expect(Math.abs(moment(values, 1))).toBeLessThan(0.014);
  expect(Math.abs(moment(values, 2) - 1)).toBeLessThan(0.02);
  expect(Math.abs(moment(values, 3))).toBeLessThan(0.035);
  expect(Math.abs(moment(values, 4) - 3)).toBeLessThan(0.14);
  expect(share(values, -1.959964)).toBeCloseTo(0.025, 2);
  expect(share(values, 1.281552)).toBeCloseTo(0.9, 2);
});

test("below(n) draws each of n alike", () => {
  const random = makeRandom(7);
  const seen = [0, 0, 0];
  for (let draw = 0; draw < 30_000; draw += 1) {
    const value = random.below(3);
    seen[value] = (seen[value] ?? 0) + 1;
  }
  for (const count of seen) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
