import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { virtual } from "@guidepup/virtual-screen-reader";
import { afterEach, expect, test } from "vitest";
import { createQuestion } from "../../../src/components/quiz/create-question.ts";
import { loadItem } from "../../../src/components/quiz/load-items.ts";
import { promptOf } from "../../../src/components/quiz/question.ts";
import { QuestionForm } from "../../../src/components/quiz/QuestionForm.tsx";
import { whoTrades } from "../../../src/content/quizzes/when-do-they-rebalance/triggers.ts";
import { makeProgress } from "../../../src/state/progress/store.ts";
import { MemoryStorage } from "../../state/progress/examples.ts";

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

/** Everything that is read out from here to the end of the page. */
async function readOn(): Promise<string> {
  const end = "end of document";
  for (let step = 0; step < 200; step += 1) {
    if ((await virtual.lastSpokenPhrase()) === end) break;
    await virtual.next();
  }
  return (await virtual.spokenPhraseLog()).join(" | ");
}

test("question, options, verdict and reason are heard", async () => {
  const storage = new MemoryStorage();
  const store = makeProgress({ storage: () => storage, now: () => 1_760_000_000_000, tab: "a" });
  const model = createQuestion({ start: promptOf(whoTrades, 42), loadItem, store: () => store });
  render(() => <QuestionForm model={model} place="1 of 1" />);

  await virtual.start({ container: document.body });
  const before = await readOn();
  expect(before).toMatch(/group, Two 3x tokens were reset at midnight/);
  for (const option of ["Only the one with the clock", "Both of them", "Neither of them"]) {
    expect(before).toContain(`radio, ${option}`);
  }
  expect(before).toContain("group, How sure are you?");
  expect(before).toContain("radio, I am sure");
  expect(before).toContain("button, Check");
  expect(before).not.toMatch(/Not quite|outside the band|This one/);

  await virtual.clearSpokenPhraseLog();
  fireEvent.click(screen.getByRole("radio", { name: "Neither of them" }));
  fireEvent.click(screen.getByRole("radio", { name: "I am sure" }));
  fireEvent.click(screen.getByRole("button", { name: "Check" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/Not quite/));
  // The verdict is announced by itself, without anybody moving to it.
  await waitFor(async () =>
    expect((await virtual.spokenPhraseLog()).join(" | ")).toMatch(
      /polite: .*Not quite\. This fits the belief: .+ Bitcoin moved, so the token with the clock is no longer 3x/,
    ),
  );
});
