import { expect, test } from "vitest";
import { stateText } from "../../../src/components/cards/state-text.ts";

test.each([
  [{ state: "active", date: "2026-02", words: "" }, "active in Feb 2026"],
  [{ state: "ended", date: "2022-11-11", words: "" }, "ended 11 Nov 2022"],
  [{ state: "withdrawn", date: "2025", words: "" }, "withdrawn 2025"],
  [{ state: "unknown", date: "2024-04-14", words: "" }, "unknown after 14 Apr 2024"],
  [{ state: "ended", words: "" }, "ended"],
] as const)("%j reads %s", (status, text) => {
  expect(stateText(status)).toBe(text);
});
