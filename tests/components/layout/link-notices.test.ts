/** What of a link cannot be used is said under the page's heading, before any instrument wakes. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { showLinkNotices } from "../../../src/components/layout/link-notices.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  document.body.innerHTML =
    '<main data-primary-model="rule-lab"><h1>When</h1><p>Text</p><section id="reset-desk"></section></main>';
});
afterEach(() => void vi.useRealTimers());

const line = (): Element | null => document.querySelector("h1 + [role=status]");
async function told(search: string, hash = ""): Promise<string | undefined> {
  await showLinkNotices(search, hash);
  vi.runAllTimers();
  return line()?.textContent;
}

describe("nothing is said, and nothing added", () => {
  test.each([
    "?m1=20&v=1",
    "?utm_source=x",
    "?quiz=7",
    "?m1=20&reset-desk.nothing=1&v=1",
    "?m1=-0",
  ])("%s", async (search) => expect(await told(search)).toBeUndefined());

  test("of a model that is not on this page, or of none", async () => {
    expect(await told("?replay.from=abc&constructor.x=1&v=1")).toBeUndefined();
  });
});

test("a value that cannot be used is said; the region is there before its words", async () => {
  await showLinkNotices("?m1=abc&v=1", "");
  expect(line()?.textContent).toBe("");
  vi.runAllTimers();
  expect(line()?.textContent).toMatch(/^Ignored m1 in the link: expected a number .*“abc”\.$/);
});

test("it is text, whatever the link holds", async () => {
  expect(await told("?m1=<img src=x onerror=alert(1)>&v=1")).toContain("<img src=x");
  expect(line()!.children).toHaveLength(0);
});

test("what is wrong with the whole link is said once, and of many notices the first two", async () => {
  expect((await told("?m1=2&reset-desk.x=1&v=99"))?.match(/newer version/g)).toHaveLength(1);
  document.querySelector("[role=status]")!.remove();
  expect(await told("?m1=2", "#~eyJhIjoxfQ==")).toBe(
    "Ignored the end of the link: it is not one that this course prints.",
  );
  document.querySelector("[role=status]")!.remove();
  const text = await told("?m1=a&m2=b&hi=c&v=1");
  expect(text?.match(/Ignored/g)).toHaveLength(2);
  expect(text).toContain("More is said beside the instrument.");
});
