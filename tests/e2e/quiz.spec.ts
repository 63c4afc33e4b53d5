import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { dailyTwoMoves } from "../../src/content/quizzes/when-do-they-rebalance/two-moves.ts";

const LESSON = "/lessons/when-do-they-rebalance/";
const { value, mistakes } = dailyTwoMoves.pose(42).key;

/** The lesson with its questions in view, past the prediction that stands before its text. */
async function openQuiz(page: Page, path = LESSON): Promise<Locator> {
  await page.goto(path);
  if ((await page.locator(":root[data-gate=closed]").count()) > 0) {
    const alive = page.locator("astro-island:not([ssr])");
    await alive.getByText("Read on without guessing").first().click();
  }
  await page.getByRole("heading", { name: "Check yourself" }).scrollIntoViewIfNeeded();
  const quiz = page.locator(".quiz");
  await quiz.hover();
  await expect(page.locator("[data-quiz]")).toHaveAttribute("data-live", "");
  return quiz;
}

async function answer(question: Locator, text: string, sureness = "I am sure"): Promise<void> {
  await question.getByRole("textbox").fill(text);
  await question.getByText(sureness).click();
  await question.getByRole("button", { name: "Check" }).click();
}

const stored = (page: Page) =>
  page.evaluate(() => {
    const text = localStorage.getItem("path-dependent/progress") ?? '{"record":{"attempts":{}}}';
    return (JSON.parse(text) as { record: { attempts: Record<string, unknown> } }).record.attempts;
  });

test("before an answer the accessible tree holds the questions and nothing of the answers", async ({
  page,
}) => {
  const quiz = await openQuiz(page);
  const tree = await quiz.ariaSnapshot();
  expect(tree).toContain("What is left of your 100?");
  expect(tree).not.toMatch(/Right\.|Not quite|Worked solution|what you get if/);
});

test("a right answer, however it is written", async ({ page }) => {
  const question = (await openQuiz(page)).locator(".question").first();
  await answer(question, ` ${value.slice(0, 5).replace(".", ",")} `);
  await expect(question.getByRole("status")).toContainText("Right.");
  await expect(question.getByText("Worked solution")).toBeVisible();
});

for (const { misconception, value: wrong, feedback } of mistakes) {
  test(`a wrong answer by ${misconception} is named and opens its simulation`, async ({ page }) => {
    const question = (await openQuiz(page)).locator(".question").first();
    await answer(question, Number(wrong).toFixed(1));
    await expect(question.getByRole("status")).toContainText(feedback.slice(0, 40));
    await expect(question.getByText("What your number supposes")).toBeVisible();
    await question.getByRole("link", { name: /Open the simulation/ }).click();
    await expect(page).toHaveURL(/rule-lab/);
    await expect(page.locator("#rule-lab")).toBeInViewport();
  });
}

test("a wrong answer of no known kind leads through hint and step to the solution", async ({
  page,
}) => {
  const question = (await openQuiz(page)).locator(".question").first();
  await answer(question, "12", "A guess");
  await expect(question.getByRole("status")).toContainText("Not quite.");
  for (const name of ["Show a hint", "Show the first step", "Show the solution"]) {
    await question.getByRole("button", { name }).click();
  }
  await question.getByRole("button", { name: "Try with new numbers" }).click();
  await expect(question).toContainText("seed 43");
});

test("the keyboard alone answers a question", async ({ page }) => {
  const question = (await openQuiz(page)).locator(".question").first();
  await question.getByRole("textbox").focus();
  await page.keyboard.type("102.5");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(question.getByRole("status")).toContainText("Right.");
  await expect(question.getByRole("button", { name: "Check" })).toBeFocused();
});

test("a reload in the middle of everything loses nothing", async ({ page }) => {
  let quiz = await openQuiz(page);
  await answer(quiz.locator(".question").first(), "106");
  await expect(quiz.locator(".question").first().getByRole("status")).toContainText("Not quite.");
  await quiz.locator(".question").nth(3).getByRole("textbox").fill("11.1111111111111");
  await quiz.locator(".question").nth(2).getByText("Both of them").click();
  await page.reload();
  quiz = await openQuiz(page);
  await expect(quiz.locator(".question").first().getByRole("status")).toContainText("are added up");
  await expect(quiz.locator(".question").nth(3).getByRole("textbox")).toHaveValue(
    "11.1111111111111",
  );
  await expect(
    quiz.locator(".question").nth(2).getByRole("radio", { name: "Both of them" }),
  ).toBeChecked();
});

test("two tabs answer different questions and both keep both", async ({ context }) => {
  const [a, b] = [await context.newPage(), await context.newPage()];
  const [first, second] = [await openQuiz(a), await openQuiz(b)];
  await answer(first.locator(".question").first(), "102.5");
  await expect(first.locator(".question").first().getByRole("status")).toContainText("Right.");
  await answer(second.locator(".question").nth(1), "5");
  await expect(second.locator(".question").nth(1).getByRole("status")).toContainText("Not quite.");
  expect(Object.keys(await stored(a))).toHaveLength(2);
  await b.goto("/progress/");
  await expect(b.getByRole("link", { name: /numbers of seed/ })).toHaveCount(2);
});

async function withStorage(context: BrowserContext, how: "blocked" | "full"): Promise<Page> {
  await context.addInitScript((kind) => {
    if (kind === "full") {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      return;
    }
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  }, how);
  return context.newPage();
}

for (const [how, words] of [
  ["blocked", "does not let the course save"],
  ["full", "storage is full"],
] as const) {
  test(`storage that is ${how}: the quiz works and says so once`, async ({ context }) => {
    const errors: string[] = [];
    const page = await withStorage(context, how);
    page.on("pageerror", (error) => errors.push(error.message));
    const quiz = await openQuiz(page);
    await answer(quiz.locator(".question").first(), "102.5");
    await expect(quiz.locator(".question").first().getByRole("status")).toContainText("Right.");
    await expect(page.getByText(words)).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test("hostile files are refused on the progress page, and nothing changes", async ({ page }) => {
  await page.goto("/progress/");
  const hostile = {
    "deep.json": "[".repeat(10_000),
    "large.json": `{"format":"path-dependent","x":"${"x".repeat(5_000_000)}"}`,
    "polluting.json": '{"format":"path-dependent","version":1,"record":{"__proto__":{"x":1}}}',
    "other.json": '{"format":"another-site"}',
  };
  for (const [name, text] of Object.entries(hostile)) {
    await page
      .getByLabel("Look into a file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByText(/This file cannot be used/)).toBeVisible();
  }
  expect(await page.evaluate(() => "x" in Object.prototype)).toBe(false);
});

test("without scripts every question reads, with its answer in a disclosure", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(LESSON);
  const questions = page.locator(".quiz .question:visible");
  await expect(questions).toHaveCount(6);
  await expect(page.locator(".quiz button:visible, .quiz input:visible")).toHaveCount(0);
  await questions.first().getByText("The answer, and why").click();
  await expect(questions.first()).toContainText("102.5");
  await context.close();
});
