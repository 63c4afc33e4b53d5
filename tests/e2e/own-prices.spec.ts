import { expect, test } from "./journey.ts";
import { hydrateAll, watch } from "./watch.ts";

const LESSON = "/lessons/twenty-real-years/?v=1#replay";
const csv = (text: string, name = "mine.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

test("a reader’s own closes are replayed, nothing leaves the page, and they do not travel in the link", async ({
  page,
  baseURL,
}) => {
  const { faults, requests } = await watch(page, baseURL ?? "");
  await page.goto(LESSON);
  await hydrateAll(page);
  const cell = page.locator("#replay");
  const file = cell.getByLabel("Use your own prices");
  await expect(cell.getByRole("row", { name: /^index/ })).toContainText("×1.975");

  await file.setInputFiles(csv("date;close\n03/04/2020;100\n05/04/2020;110\n06/04/2020;99\n"));
  await cell.getByRole("button", { name: "3 Apr 2020" }).click();
  await expect(cell.getByText("mine.csv")).toBeVisible();
  await expect(cell.getByText(/3 closes, 3 Apr 2020 to 6 Apr 2020/)).toBeVisible();
  await expect(cell.getByRole("row", { name: /^your prices/ })).toContainText("×0.990");
  await expect(cell.getByRole("row", { name: /^3x token/ })).toContainText("×0.910");
  // Not by text: at a rest the same is spoken.
  await expect(cell.locator(".chart-summary")).toContainText(
    "your prices made ×0.990, the 3x token made ×0.910",
  );
  expect(page.url()).not.toMatch(/2020|mine/);
  expect(requests.filter((address) => !address.startsWith(baseURL ?? "-"))).toEqual([]);

  await cell.getByLabel("From", { exact: true }).fill("18357");
  await expect(cell.getByRole("row", { name: /^your prices/ })).toContainText("×0.900");

  await cell.getByRole("button", { name: "Back to the S&P 500" }).click();
  await expect(cell.getByRole("row", { name: /^index/ })).toContainText("×1.975");
  expect(faults).toEqual([]);
});

test("a wrong file is refused with its line, and what stood there stays", async ({ page }) => {
  await page.goto(LESSON);
  await hydrateAll(page);
  const cell = page.locator("#replay");
  const file = cell.getByLabel("Use your own prices");
  await file.setInputFiles(csv("date,close\n2020-02-29,100\n2020-02-30,110\n"));
  await expect(cell.getByText(/Line 3: the day is not a day of the calendar/)).toBeVisible();
  await file.setInputFiles({
    name: "a.csv",
    mimeType: "text/csv",
    buffer: Buffer.alloc(6 * 1024 * 1024, "a"),
  });
  await expect(cell.getByText(/at most 5 MB/)).toBeVisible();
  await expect(cell.getByRole("row", { name: /^index/ })).toContainText("×1.975");
});

test("every file is read off the page, in a worker of its own that ends with it", async ({
  page,
}) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
  await page.goto(LESSON);
  await hydrateAll(page);
  const cell = page.locator("#replay");
  const file = cell.getByLabel(/Use your own prices|Another file/);
  await file.setInputFiles(csv("date,close\n2020-02-28,100\n2020-02-29,110\n", "one.csv"));
  await expect(cell.getByText("one.csv")).toBeVisible();
  await file.setInputFiles(csv("date,close\n2020-02-28,100\n2020-02-29,120\n", "two.csv"));
  await expect(cell.getByText("two.csv")).toBeVisible();
  expect(workers.filter((path) => path.includes("closes-worker"))).toHaveLength(2);
  expect(page.workers().filter((worker) => worker.url().includes("closes-worker"))).toEqual([]);
});

test("the sample file is one that the course reads", async ({ page, request }) => {
  const sample = await (await request.get("/data/sample-closes.csv")).text();
  await page.goto(LESSON);
  await hydrateAll(page);
  const cell = page.locator("#replay");
  await cell.getByLabel("Use your own prices").setInputFiles(csv(sample, "sample-closes.csv"));
  await expect(cell.getByText(/253 closes, 2 Jan 2008 to 31 Dec 2008/)).toBeVisible();
});
