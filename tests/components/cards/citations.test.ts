import { expect, test } from "vitest";
import { citationsBySource } from "../../../src/components/cards/citations.ts";

test("a source knows every card that cites it, in their order", () => {
  const found = citationsBySource([
    { href: "/venues/#a", label: "A", sources: [{ id: "x" }, { id: "y" }] },
    { href: "/venues/#b", label: "B", sources: [{ id: "x" }] },
  ]);
  expect(found.get("x")?.map(({ label }) => label)).toEqual(["A", "B"]);
  expect(found.get("y")).toEqual([{ href: "/venues/#a", label: "A" }]);
  expect(found.get("z")).toBeUndefined();
});
