/** A longer ledger comes in parts, none of which is too much for a slow page. */
import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { derive } from "../../../../src/components/widgets/derived.ts";
import { lab, labDefaults } from "../../../../src/components/widgets/lab/lab.model.ts";
import { LabLedger } from "../../../../src/components/widgets/lab/LabLedger.tsx";

const YEAR = { ...labDefaults, path: "chop", move: 10, days: 365 };
const shownRows = (within: Element): number => within.querySelectorAll("tbody tr").length;

afterEach(() => vi.unstubAllGlobals());

test("rows that are new follow by the dozen, those that stand there are replaced at once", async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  const [result, setResult] = createSignal(derive(lab, labDefaults));
  const { container } = render(() => <LabLedger result={result()} />);
  const first = shownRows(container);
  expect(first).toBeGreaterThan(1);
  expect(first).toBeLessThan(12);

  const longer = derive(lab, YEAR);
  setResult(longer);
  await vi.waitFor(() => expect(shownRows(container)).toBe(12));
  expect(container.textContent).toMatch(/The first 24 of \d+ rows/);
  await vi.waitFor(() => expect(frames).toHaveLength(1));
  frames.splice(0).forEach((frame) => frame());
  await vi.waitFor(() => expect(shownRows(container)).toBe(24));

  const lengths: number[] = [];
  const observer = new MutationObserver(() => lengths.push(shownRows(container)));
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  setResult(derive(lab, { ...YEAR, move: 20 }));
  await vi.waitFor(() => expect(container.textContent).toMatch(/120/));
  observer.disconnect();
  expect(new Set(lengths)).toEqual(new Set([24]));

  setResult(derive(lab, labDefaults));
  await vi.waitFor(() => expect(shownRows(container)).toBe(first));
});
