import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ProgressView } from "../../../src/components/progress/ProgressView.tsx";
import { createProgress } from "../../../src/state/progress/index.ts";
import { MAIN_KEY } from "../../../src/state/progress/keys.ts";
import { exportText } from "../../../src/state/progress/transfer.ts";
import { DAY, attempt, recordWith } from "../../state/progress/examples.ts";

// Without room to draw in, nothing is drawn: no test waits for the drawing's code to arrive.
vi.mock("../../../src/components/charts/plot-loader.ts", () => ({
  loadPlot: () => new Promise(() => undefined),
}));

const ITEM = "when-do-they-rebalance/daily-two-moves";
const LESSONS = [
  {
    slug: "when-do-they-rebalance",
    number: 6,
    title: "Clocks and bands",
    path: "/lessons/when-do-they-rebalance/",
    items: [ITEM, "when-do-they-rebalance/who-trades"],
  },
];

const TEST = {
  prompts: [{ id: "pre-test/two-days" }, { id: "pre-test/short-in-a-chop" }],
  topics: [
    { lesson: 6, title: "Rules" },
    { lesson: 9, title: "Chop" },
  ],
};

const { store } = createProgress();
const open = () => render(() => <ProgressView lessons={LESSONS} test={TEST} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

function answer(changes: Partial<ReturnType<typeof attempt>> = {}) {
  const { at: _at, ...given } = attempt({ item: ITEM, ...changes });
  return store.addAttempt(given);
}

beforeEach(() => {
  store.startAfresh();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("before anything was answered it says where to begin", async () => {
  open();
  expect(await screen.findByText(/Questions come here once you have answered some/)).toBeTruthy();
  expect(screen.getByText("0 of 2")).toBeTruthy();
  expect(screen.queryByText("Your answers")).toBeNull();
});

test("lessons: read marks are kept, questions right are counted", async () => {
  answer();
  open();
  expect(await screen.findByText("1 of 2")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: "Clocks and bands is read" }));
  expect(store.state().record.lessons.get("when-do-they-rebalance")?.value.read).toBe(true);
});

test("what was wrong and sure is due at once, with numbers not seen before", async () => {
  answer({ verdict: "wrong", confidence: "sure", seed: 42 });
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Review 1 now" }));
  expect(await screen.findByText(/numbers drawn from seed 43/)).toBeTruthy();
});

test("what was right comes back later, on a named day", async () => {
  answer({ confidence: "sure" });
  open();
  expect(await screen.findByText(/The next question comes back on \d+ \w+ \d{4}/)).toBeTruthy();
});

test("calibration and history show what was answered", async () => {
  answer({ confidence: "sure" });
  answer({ confidence: "sure", verdict: "wrong", seed: 7 });
  open();
  const row = (await screen.findAllByRole("rowheader", { name: "I am sure" })).at(-1);
  expect(row?.parentElement?.textContent).toBe("I am suresince2150\u202F%");
  expect(screen.getByText("Since: sure of 2 answers, 1 right.")).toBeTruthy();
  const links = screen.getAllByRole("link", { name: /numbers of seed/ });
  expect(links.map((link) => link.getAttribute("href"))).toContain(
    "/lessons/when-do-they-rebalance/?quiz=7#question-daily-two-moves",
  );
});

describe("the test at both ends", () => {
  const sure = { confidence: "sure", verdict: "wrong" } as const;

  test("never comes back for review and is no part of the history", async () => {
    answer({ ...sure, item: "pre-test/two-days" });
    open();
    expect(await screen.findByText(/1 of 2 before and 0 after/)).toBeTruthy();
    expect(await screen.findByText(/Questions come here once you have answered some/)).toBeTruthy();
    expect(screen.queryByText("Your answers")).toBeNull();
    expect(screen.queryByRole("columnheader", { name: "After" })).toBeNull();
  });

  test("stands side by side once the second end is there", async () => {
    answer({ ...sure, item: "pre-test/two-days" });
    answer({ item: "post-test/two-days", confidence: "think" });
    open();
    const row = (await screen.findByRole("rowheader", { name: "6. Rules" })).parentElement;
    expect(row?.textContent).toBe("6. Ruleswrong, sureright, thought so");
  });
});

describe("a file", () => {
  const choose = (text: string) => {
    const file = new File([text], "progress.json", { type: "application/json" });
    fireEvent.change(screen.getByLabelText("Look into a file"), { target: { files: [file] } });
  };
  // Written after the fresh start that each test begins with.
  const later = () => exportText(recordWith(["theirs"], Date.now() + DAY / 2));

  test("is shown before it is added", async () => {
    answer();
    open();
    choose(later());
    expect(await screen.findByText(/would add 1 answer, 0 predictions and 0 lessons/)).toBeTruthy();
    expect(store.state().record.attempts.size).toBe(1);
    press("Add them");
    expect(store.state().record.attempts.size).toBe(2);
  });

  test("can be left", async () => {
    open();
    choose(later());
    await screen.findByText(/would add/);
    press("Leave it");
    expect(store.state().record.attempts.size).toBe(0);
    expect(screen.queryByText(/would add/)).toBeNull();
  });

  test.each([
    ["not ours", '{"format":"other"}', /not a progress record/],
    ["deep", "[".repeat(10_000), /too deep/],
    ["hostile", '{"__proto__":{"polluted":true}}', /not a progress record/],
  ])("that is %s is refused with its reason", async (_name, text, reason) => {
    open();
    choose(text);
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("start afresh asks, forgets, and can be undone", async () => {
  answer();
  open();
  press("Forget everything");
  expect(screen.getByText(/This forgets 1 answer and/)).toBeTruthy();
  press("Keep them");
  expect(store.state().record.attempts.size).toBe(1);
  press("Forget everything");
  press("Forget them");
  expect(store.state().record.attempts.size).toBe(0);
  press("Undo");
  await waitFor(() => expect(store.state().record.attempts.size).toBe(1));
});

test("another tab’s answers appear without a reload", async () => {
  open();
  localStorage.setItem(MAIN_KEY, exportText(recordWith(["theirs"], Date.now() + DAY / 2)));
  dispatchEvent(new StorageEvent("storage", { key: MAIN_KEY }));
  expect(await screen.findByText("Your answers")).toBeTruthy();
});
