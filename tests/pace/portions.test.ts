import { afterEach, expect, test, vi } from "vitest";
import { atOnce, inPortions } from "../../src/pace/portions.ts";
import type { Portions } from "../../src/pace/portions.ts";

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
  expect(await inPortions((upTo: number) => counting(upTo))(4)).toBe(10);
});

test("pauses where a stretch grows long, and only there", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  const pauses = vi.spyOn(globalThis, "MessageChannel");
  await inPortions(() => counting(3, () => (clock += 10)))("slow");
  expect(pauses).toHaveBeenCalledTimes(3);
  await inPortions(() => counting(3))("quick");
  expect(pauses).toHaveBeenCalledTimes(3);
});

test("others come in between", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 10));
  const seen: string[] = [];
  const other = setInterval(() => seen.push("other"), 0);
  await inPortions(() => counting(100, () => seen.push("part")))("slow");
  clearInterval(other);
  expect(seen.slice(seen.indexOf("part"), seen.lastIndexOf("part"))).toContain("other");
});

test("newer values overtake older ones, whose run is given up", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 10));
  const parts: number[] = [];
  const run = inPortions((upTo: number) => counting(upTo, () => parts.push(upTo)));
  const [older, newer] = await Promise.all([run(50), run(5)]);
  expect(older).toBeUndefined();
  expect(newer).toBe(15);
  expect(parts.filter((upTo) => upTo === 50)).toHaveLength(1);
});

test("a failure comes out as it is", async () => {
  const failing = inPortions(() =>
    counting(2, () => {
      throw new RangeError("basis must be below 1, got 2");
    }),
  );
  await expect(failing("any")).rejects.toThrow("basis must be below 1, got 2");
});
