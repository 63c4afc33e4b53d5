import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createQuestion } from "../../../src/components/quiz/create-question.ts";
import { loadItem } from "../../../src/components/quiz/load-items.ts";
import { promptOf } from "../../../src/components/quiz/question.ts";
import type { AnyItem } from "../../../src/components/quiz/question.ts";
import { QuestionForm } from "../../../src/components/quiz/QuestionForm.tsx";
import { quiz } from "../../../src/content/quizzes/when-do-they-rebalance.ts";
import { makeProgress } from "../../../src/state/progress/store.ts";
import type { ProgressStore } from "../../../src/state/progress/index.ts";
import { MemoryStorage } from "../../state/progress/examples.ts";

const [daily, , whoTrades] = quiz.items as unknown as [AnyItem, AnyItem, AnyItem];

let storage: MemoryStorage;
afterEach(cleanup);
beforeEach(() => {
  storage = new MemoryStorage();
});

function openStore(): ProgressStore {
  let clock = 1_760_000_000_000;
  return makeProgress({ storage: () => storage, now: () => (clock += 1000), tab: "a" });
}

function open(
  item: AnyItem = daily,
  load: typeof loadItem = loadItem,
  linked: number | null = null,
) {
  const store = openStore();
  const model = createQuestion({ start: promptOf(item, 42), loadItem: load, store: () => store });
  const view = render(() => <QuestionForm model={model} place="1 of 5" />);
  return { store, model, view, ready: model.resume(linked) };
}

const attempts = (store: ProgressStore) =>
  [...store.state().record.attempts.values()].map(({ value }) => value);
const type = (text: string) =>
  fireEvent.input(screen.getByRole("textbox"), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const sure = (name = "I am sure") => fireEvent.click(screen.getByRole("radio", { name }));
const verdict = () => screen.getByRole("status");

describe("before an answer", () => {
  test("the question, its seed and its field are there, and nothing of the answer", () => {
    open();
    expect(screen.getByText(/numbers drawn from seed 42/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "What is left, one decimal" })).toBeTruthy();
    expect(document.body.innerHTML).not.toMatch(/102\.4|never resized|Worked|Hint/);
  });

  test("asked to check nothing, it says what is missing and records nothing", async () => {
    const { store } = open();
    press("Check");
    expect(await screen.findByText("Write your number first.")).toBeTruthy();
    type("102.5");
    press("Check");
    expect(await screen.findByText(/Say how sure you are/)).toBeTruthy();
    expect(attempts(store)).toEqual([]);
    const described = screen.getByRole("textbox").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toMatch(/how sure/);
  });

  test("the field takes no more characters than a number needs", () => {
    open();
    expect(screen.getByRole("textbox").getAttribute("maxlength")).toBe("24");
  });
});

describe("a right answer", () => {
  test("is told so, with the reason and the worked solution; the focus stays", async () => {
    const { store } = open();
    type("102.5");
    sure();
    const button = screen.getByRole("button", { name: "Check" });
    button.focus();
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/✓ Right\. At midnight/));
    expect(screen.getByText(/122 becomes 102.48/)).toBeTruthy();
    expect(document.activeElement).toBe(button);
    expect(attempts(store)).toMatchObject([
      {
        item: daily.id,
        seed: 42,
        response: ["102.5"],
        answer: ["102.5"],
        confidence: "sure",
        verdict: "right",
        turn: 1,
      },
    ]);
  });

  test("submitted twice at once is one attempt", async () => {
    const { store } = open();
    type("102.5");
    sure();
    press("Check");
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/Right/));
    press("Check");
    expect(attempts(store)).toHaveLength(1);
  });

  test("leads to fresh numbers, and the focus to the new question", async () => {
    const { store } = open();
    type("102.5");
    sure();
    press("Check");
    fireEvent.click(await screen.findByRole("button", { name: "Try with new numbers" }));
    expect(await screen.findByText(/numbers drawn from seed 43/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/3x token/));
    expect(verdict().textContent).toBe("");
    expect(store.state().record.drafts.get(daily.id)?.value.seed).toBe(43);
  });
});

describe("a wrong answer", () => {
  test.each(daily.kind === "numeric" ? daily.pose(42).key.mistakes : [])(
    "$misconception: named, beside the right ledger, with the simulation",
    async ({ misconception, value, feedback, steps }) => {
      const { store } = open();
      type(value);
      sure();
      press("Check");
      await waitFor(() => expect(verdict().textContent).toContain(`Not quite. ${feedback}`));
      const wrong = screen.getByText("What your number supposes").parentElement!;
      expect(wrong.textContent).toContain(steps[0]!.text);
      const right = screen.getByText("What happens").parentElement!;
      expect(right.textContent).toContain("becomes 102.48");
      const link = screen.getByRole("link", { name: /Open the simulation/ });
      expect(link.getAttribute("href")).toBe(
        "/lessons/when-do-they-rebalance/?rule-lab.m1=11&rule-lab.m2=-8&rule-lab.L=2&rule-lab.hi=4&v=1#rule-lab",
      );
      expect(attempts(store)).toMatchObject([{ verdict: "wrong", misconception }]);
    },
  );

  test("sure of it: everything is open; a guess: it waits to be unfolded", async () => {
    open();
    type("106");
    sure();
    press("Check");
    await waitFor(() => expect(document.querySelector("details")?.open).toBe(true));
    expect(screen.getByText(/fits this belief: “Returns add up.”/)).toBeTruthy();
    sure("A guess");
    await waitFor(() => expect(document.querySelector("details")?.open).toBe(false));
    expect(screen.queryByText(/fits this belief/)).toBeNull();
  });

  test("of no known kind: a hint, a step, the solution, one at a time", async () => {
    open();
    type("55");
    sure("A guess");
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/No line of the solution/));
    expect(screen.queryByText(/One day at a time|Take one day/)).toBeNull();
    press("Show a hint");
    expect(screen.getByText(/Take one day at a time/)).toBeTruthy();
    press("Show the first step");
    expect(screen.getByText(/100 becomes 122/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Try with new numbers" })).toBeNull();
    press("Show the solution");
    expect(document.activeElement?.textContent).toBe("Worked solution");
    expect(screen.getByRole("textbox")).toHaveProperty("disabled", true);
    expect(screen.getByRole("button", { name: "Try with new numbers" })).toBeTruthy();
  });

  test("can be answered again, as a second turn", async () => {
    const { store } = open();
    type("55");
    sure("A guess");
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/Not quite/));
    type("102.5");
    expect(verdict().textContent).toBe("");
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/Right/));
    expect(attempts(store).map(({ turn, verdict }) => [turn, verdict])).toEqual([
      [1, "wrong"],
      [2, "right"],
    ]);
  });
});

describe("single choice", () => {
  test("the chosen option’s reason first, every option’s when it is over", async () => {
    open(whoTrades);
    fireEvent.click(screen.getByRole("radio", { name: "Neither of them" }));
    sure("I think so");
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/Not quite/));
    expect(document.querySelectorAll(".part-note")).toHaveLength(1);
    press("Show a hint");
    press("Show the first step");
    press("Show the solution");
    expect(document.querySelectorAll(".part-note")).toHaveLength(4);
    expect(document.querySelectorAll(".part-note[data-right]")).toHaveLength(1);
  });

  test("an option that a belief leads to is answered as that belief, and kept under its name", async () => {
    const { store } = open(whoTrades);
    fireEvent.click(screen.getByRole("radio", { name: "Neither of them" }));
    sure();
    press("Check");
    await waitFor(() =>
      expect(verdict().textContent).toMatch(
        /Not quite\. This fits the belief: “A token has the leverage of its name at every moment\.” Bitcoin moved/,
      ),
    );
    expect(attempts(store)).toMatchObject([{ misconception: "leverage-stays-fixed" }]);
    // No number, so no ledger of it; whoever was sure is told the idea all the same.
    expect(document.querySelector(".ledgers")).toBeNull();
    expect(screen.getByText(/Ask of every rule: what does it look at/)).toBeTruthy();
  });

  test("an option without a belief is told its reason alone", async () => {
    const { store } = open(whoTrades);
    fireEvent.click(screen.getByRole("radio", { name: "Only the one with the band" }));
    sure("I think so");
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/Not quite\. Midnight comes/));
    expect(attempts(store)[0]).not.toHaveProperty("misconception");
  });
});

describe("a reload", () => {
  test("in the middle of typing loses no character", async () => {
    const first = open();
    type("102.4831");
    sure("A guess");
    first.view.unmount();
    await open().ready;
    expect(screen.getByRole("textbox")).toHaveProperty("value", "102.4831");
    expect(screen.getByRole("radio", { name: "A guess" })).toHaveProperty("checked", true);
  });

  test("keeps what is chosen while what was saved is still being taken up", async () => {
    await open().ready;
    type("102.5");
    cleanup();
    const { model, ready } = open();
    sure();
    await ready;
    expect(model.response()).toEqual(["102.5"]);
    expect(model.confidence()).toBe("sure");
    cleanup();
    const again = open();
    await again.ready;
    expect(again.model.response()).toEqual(["102.5"]);
  });

  test("after an answer shows the verdict again and records nothing new", async () => {
    const first = open();
    type("106");
    sure();
    press("Check");
    await waitFor(() => expect(verdict().textContent).toMatch(/are added up/));
    first.view.unmount();
    const second = open();
    await second.ready;
    expect(verdict().textContent).toMatch(/are added up/);
    press("Check");
    expect(attempts(second.store)).toHaveLength(1);
  });

  test("after fresh numbers keeps them", async () => {
    const first = open();
    await first.model.retry();
    first.view.unmount();
    await open().ready;
    expect(screen.getByText(/seed 43/)).toBeTruthy();
  });

  test("a link’s seed comes before what was saved", async () => {
    const first = open();
    type("9");
    first.view.unmount();
    await open(daily, loadItem, 7).ready;
    expect(screen.getByText(/seed 7/)).toBeTruthy();
    expect(screen.getByRole("textbox")).toHaveProperty("value", "");
  });
});

test("a part that does not load is said, and the answer stays", async () => {
  const { store } = open(daily, () => Promise.reject(new Error("offline")));
  type("102.5");
  sure();
  press("Check");
  expect(await screen.findByText(/did not load/)).toBeTruthy();
  expect(screen.getByRole("textbox")).toHaveProperty("value", "102.5");
  expect(attempts(store)).toEqual([]);
});
