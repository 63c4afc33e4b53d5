/** What public/theme.js makes of an address before the first paint, when no parameter set is known yet. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";

const script = readFileSync(inProject("public/theme.js"), "utf8");

function isLinked(address: string): boolean {
  history.replaceState(null, "", address);
  delete document.documentElement.dataset["linked"];
  window.eval(script);
  return "linked" in document.documentElement.dataset;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  "/",
  "/?utm_source=x",
  "/?utm_source=x&quiz=42#main",
  "/?v=1",
  "/?quiz=42&v=1",
  "/?v=1&target=https%3A%2F%2Fexample.org",
  "/?m1=20",
  "/#main",
])("%s has no numbers to wait for", (address) => expect(isLinked(address)).toBe(false));

test.each(["/?m1=20&v=1", "/?v=1&rule-lab.m1=20", "/#~m1=20", "/?quiz=4&m1=2&v=1#main"])(
  "%s has",
  (address) => expect(isLinked(address)).toBe(true),
);
