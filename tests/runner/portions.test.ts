import { afterEach, expect, test, vi } from "vitest";
import { atOnce, inPortions } from "../../src/runner/portions.ts";
import type { Portions } from "../../src/runner/portions.ts";

function* counting(upTo: number, each: () => void = () => undefined): Portions<number> {
  let sum = 0;
  for (let n = 1; n <= upTo; n += 1) {
    sum += n;
    each();
    yield;
  }
  return sum;
}

afterEach(() => vi.restoreAllMocks());

test("both ways give the same result", async () => {
  expect(atOnce(counting(4))).toBe(10);
  expect(await inPortions(counting(4))).toBe(10);
});

test("lets others in between where a stretch grows long, and only there", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  const seen: string[] = [];
  const other = setInterval(() => seen.push("other"));
  const slow = counting(3, () => {
    clock += 10;
    seen.push("part");
  });
  await inPortions(slow);
  expect(seen.slice(0, 4)).toEqual(["part", "other", "part", "other"]);
  seen.length = 0;
  await inPortions(counting(3, () => seen.push("part")));
  clearInterval(other);
  expect(seen).toEqual(["part", "part", "part"]);
});

test("a failure comes out as it is", async () => {
  const failing = counting(2, () => {
    throw new RangeError("basis must be below 1, got 2");
  });
  await expect(inPortions(failing)).rejects.toThrow("basis must be below 1, got 2");
});
