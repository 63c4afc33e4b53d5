/** Predictions, questions, dates, ledgers, files and what opens from a word: all by finger. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { kindOf } from "../../src/components/quiz/kinds/index.ts";
import type { Kind } from "../../src/components/quiz/kinds/kind.ts";
import type { Question } from "../../src/components/quiz/question.ts";
import { quiz } from "../../src/content/quizzes/every-kind.ts";
import { strokeOver, tapAt, TOUCH } from "./finger.ts";
import { hydrateAll, watch } from "./watch.ts";

test.use(TOUCH);

const WORDS = "/kitchen-sink/?v=1";
const prediction = (page: Page, title: RegExp): Locator =>
  page.locator(".prediction", { hasText: title }).first();
const commit = (form: Locator) => form.getByRole("button", { name: "Show what happens" }).tap();

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hydrateAll(page);
}

test.describe("a prediction", () => {
  test("of a direction is chosen by a tap", async ({ page }) => {
    await open(page, WORDS);
    const form = prediction(page, /Which way does it end/);
    await form.locator("label", { hasText: "It rises" }).tap();
    await expect(form.getByRole("radio", { name: "It rises" })).toBeChecked();
    await commit(form);
    await expect(form.getByRole("table")).toContainText("the other way round");
  });

  test("of a line is drawn by a stroke", async ({ page, baseURL }) => {
    const { faults } = await watch(page, baseURL ?? "");
    await open(page, WORDS);
    const form = prediction(page, /Draw the real leverage/);
    const first = form.getByRole("slider").first();
    const before = await first.inputValue();
    await strokeOver(page, form.locator(".drawing > svg"), [0.1, 0.2], [0.95, 0.7]);
    await expect(first).not.toHaveValue(before);
    const last = form.getByRole("slider").last();
    expect(Number(await last.inputValue())).toBeLessThan(Number(await first.inputValue()));
    await commit(form);
    await expect(form.getByText(/You are furthest off at/).first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test("of a histogram is drawn by a stroke", async ({ page }) => {
    await open(page, WORDS);
    const form = prediction(page, /Draw where a year leaves/);
    await strokeOver(page, form.locator(".drawing > svg"), [0.2, 0.2], [0.9, 0.8]);
    await expect(form.getByText(/You have placed [1-9]\d* of 100/)).toBeVisible();
    await commit(form);
    await expect(form.getByText(/Of every 100, your picture has/).first()).toBeVisible();
  });
});

test.describe("a question", () => {
  const places = quiz.items.map(({ kind }, place) => ({ kind, place }));
  const texts = (question: Question, list: "items" | "right"): string[] => {
    const found = (question.prompt as unknown as Record<string, (string | { text: string })[]>)[
      list
    ]!;
    return found.map((one) => (typeof one === "string" ? one : one.text));
  };
  const placeOf = (button: Element): number => {
    const line = button.closest("li")!;
    return [...line.parentElement!.children].indexOf(line);
  };
  /** Line by line to the top, the last one first. */
  async function arrange(form: Locator, lines: readonly string[]): Promise<void> {
    for (const line of [...lines].reverse()) {
      const up = form.getByRole("button", { name: `Move up: ${line}`, exact: true });
      const place = () => up.evaluate(placeOf);
      for (let at = await place(); at > 0; at -= 1) {
        await up.tap();
        await expect.poll(place).toBe(at - 1);
      }
    }
  }
  type ByFinger = (
    form: Locator,
    answer: readonly string[],
    question: Question,
    page: Page,
  ) => Promise<void>;
  const fill: ByFinger = async (form, answer) => {
    const fields = await form.getByRole("textbox").all();
    for (const [i, field] of fields.entries()) {
      await field.tap();
      await field.fill(answer[i]!);
    }
  };
  const byFinger: Readonly<Record<string, ByFinger>> = {
    "single-choice": (form, answer) => form.locator(".quiz-option").nth(Number(answer[0])).tap(),
    "multiple-choice": async (form, answer) => {
      for (const index of answer) await form.locator(".quiz-option").nth(Number(index)).tap();
    },
    numeric: fill,
    trace: fill,
    cloze: async (form, answer) => {
      // The list itself is the phone's own; choosing from it is not the page's doing.
      await form.getByRole("combobox").first().selectOption(answer[0]!);
      await form.getByRole("textbox").tap();
      await form.getByRole("textbox").fill(answer[1]!);
      await form.getByRole("combobox").last().selectOption(answer[2]!);
    },
    ordering: (form, answer, question) =>
      arrange(
        form,
        answer.map((index) => texts(question, "items")[Number(index)]!),
      ),
    matching: (form, answer, question) =>
      arrange(
        form,
        answer.map((index) => texts(question, "right")[Number(index)]!),
      ),
    point: async (form, _answer, _question, page) => {
      const slider = form.getByRole("slider");
      await expect(slider).toHaveAttribute("aria-valuetext", "No point chosen");
      await tapAt(page, slider, 0.6, 0.5);
      await expect(slider).not.toHaveAttribute("aria-valuetext", "No point chosen");
      const chosen = await slider.inputValue();
      await tapAt(page, form.locator("svg").first(), 0.9, 0.5);
      await expect(slider).not.toHaveValue(chosen);
    },
    draw: async (form, _answer, _question, page) => {
      const last = form.getByRole("slider").last();
      const before = await last.inputValue();
      await strokeOver(page, form.locator("svg").first(), [0.3, 0.3], [0.92, 0.15]);
      await expect(last).not.toHaveValue(before);
    },
  };

  test("of every kind is answered", async ({ page }) => {
    await page.goto("/kitchen-sink/questions/");
    const questions = page.locator("[data-quiz]");
    await questions.scrollIntoViewIfNeeded();
    await questions.locator(".question-place").first().tap();
    await expect(questions).toHaveAttribute("data-live", "");
    for (const { kind, place } of places) {
      const form = questions.locator("form").nth(place);
      const item = quiz.items[place]!;
      const question = item.pose(42) as Question;
      const { answer } = kindOf(item.kind) as unknown as Kind<unknown, unknown>;
      await test.step(kind, async () => {
        await byFinger[kind]!(form, answer(question.prompt, question.key), question, page);
        await form.locator("label", { hasText: "I think so" }).tap();
        await form.getByRole("button", { name: "Check" }).tap();
        const isExact = kind !== "point" && kind !== "draw";
        await expect(form.getByRole("status").first()).toContainText(
          isExact ? "Right." : /Right\.|Not quite\./,
        );
      });
    }
  });
});

test("a day is picked on its slider and in its field", async ({ page }) => {
  await open(page, "/kitchen-sink/controls/");
  const cell = page.locator("#specimen-whole");
  const slider = cell.getByRole("slider", { name: "From" });
  const day = cell.getByLabel("From, pick a day");
  const before = await slider.inputValue();
  await tapAt(page, slider, 0.2, 0.5);
  await expect(slider).not.toHaveValue(before);
  await expect(day).not.toHaveValue("2008-09-15");
  await day.tap();
  await day.fill("2010-05-06");
  await expect(slider).toHaveAttribute("aria-valuetext", "6 May 2010");
});

test("the small controls answer to a tap", async ({ page }) => {
  await open(page, "/kitchen-sink/controls/");
  const cell = page.locator("#specimen-whole");
  await cell.getByRole("button", { name: "Down", exact: true }).tap();
  await cell.getByRole("button", { name: "Reset Move" }).tap();
  await expect(cell.getByRole("slider", { name: "Move", exact: true })).toHaveValue("10");
  const move = cell.getByRole("textbox", { name: "Move, type a value" });
  await move.tap();
  await move.fill("7");
  await move.press("Enter");
  await expect(cell.getByRole("slider", { name: "Move", exact: true })).toHaveValue("7");
});

test("a day of a path is painted by a stroke, and a path is typed", async ({ page }) => {
  await open(page, "/lab/");
  const cell = page.locator("#lab");
  const day = cell.getByRole("slider", { name: "Move of day 1" });
  await strokeOver(page, day, [0.5, 0.4], [0.5, 0.9]);
  await expect.poll(() => day.inputValue().then(Number)).toBeLessThan(0);
  const typed = cell.getByLabel("Or type them");
  await typed.tap();
  await typed.fill("3 4");
  await typed.press("Enter");
  await expect(day).toHaveValue("3");
  await cell.getByLabel("Product 1", { exact: true }).selectOption("static");
  await expect(cell.getByLabel("Product 1", { exact: true })).toHaveValue("static");
});

test("a row of a ledger is pointed at", async ({ page }) => {
  await open(page, "/kitchen-sink/instruments/");
  const row = page.locator(".ledger tbody tr").nth(1);
  await row.tap();
  await expect(row).toHaveAttribute("data-marked", "");
  await page.locator("h1").tap();
  await expect(page.locator("[data-marked]")).toHaveCount(0);
});

test("what opens from a word opens and closes by a tap", async ({ page }) => {
  await open(page, WORDS);
  const sentence = page.locator("p", { hasText: "Bitcoin rises" }).first();
  for (const word of [sentence.locator(".term"), sentence.locator(".value").first()]) {
    await word.tap();
    await expect(page.locator(":popover-open")).toHaveCount(1);
    await word.tap();
    await expect(page.locator(":popover-open")).toHaveCount(0);
  }
});

test("a file is chosen, and what is asked about it answered", async ({ page }) => {
  await open(page, "/lessons/twenty-real-years/?v=1#replay");
  const cell = page.locator("#replay");
  const chooser = page.waitForEvent("filechooser");
  await cell.locator(".own-file").tap();
  await (
    await chooser
  ).setFiles({
    name: "mine.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("date;close\n03/04/2020;100\n05/04/2020;110\n06/04/2020;99\n"),
  });
  await cell.getByRole("button", { name: "3 Apr 2020" }).tap();
  await expect(cell.getByText(/3 closes, 3 Apr 2020 to 6 Apr 2020/)).toBeVisible();
  await cell.getByRole("button", { name: /^Back to/ }).tap();
  await expect(cell.getByText("mine.csv")).toHaveCount(0);
});
