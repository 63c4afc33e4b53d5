import { expect, test } from "vitest";
import { stateText } from "../../../src/components/cards/state-text.ts";

test.each([
  [{ state: "active", date: "2026-02", words: "" }, "active in Feb 2026"],
  [{ state: "active", date: "2026", words: "" }, "active in 2026"],
  [{ state: "active", date: "2024-03-20", words: "" }, "active on 20 Mar 2024"],
  [{ state: "ended", date: "2022-11-11", words: "" }, "ended 11 Nov 2022"],
  [{ state: "withdrawn", date: "2025", words: "" }, "withdrawn 2025"],
  [{ state: "unknown", date: "2024-04-14", words: "" }, "unknown after 14 Apr 2024"],
  [{ state: "ended", words: "" }, "ended"],
] as const)("%j reads %s", (status, text) => {
  expect(stateText(status)).toBe(text);
});

test("to the month it is active in it, whatever day is known", () => {
  const status = { state: "active", date: "2024-03-20", words: "" } as const;
  expect(stateText(status, "month")).toBe("active in Mar 2024");
});
