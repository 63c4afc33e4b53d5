import { expect, test, vi } from "vitest";
import { eachOnce, fetchOnce } from "../../../src/components/widgets/fetch-once.ts";

test("a part is fetched once", async () => {
  const load = vi.fn(() => Promise.resolve({}));
  const part = fetchOnce(load);
  expect(await part()).toBe(await part());
  expect(load).toHaveBeenCalledOnce();
});

test("what could not be had is asked for again", async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new Error("offline")).mockResolvedValueOnce("here");
  const part = fetchOnce(load);
  await expect(part()).rejects.toThrow("offline");
  expect(await part()).toBe("here");
});

test("of a table, each entry by itself, and nothing before it is asked for", async () => {
  const loads = { a: vi.fn(() => Promise.resolve(1)), b: vi.fn(() => Promise.resolve(2)) };
  const table = eachOnce(loads);
  expect([await table.get("a")?.(), await table.get("a")?.(), table.get("c")]).toEqual([
    1,
    1,
    undefined,
  ]);
  expect([loads.a, loads.b].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});
