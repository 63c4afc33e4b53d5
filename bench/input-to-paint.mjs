/**
 * From input to paint, at a quarter of the processor: turns whatever can be turned by key, in every
 * instrument and every lesson, in an installed Chromium, and reads the browser's own event timing.
 * `npm run build` first, on a machine with nothing else to do; then `npm run bench:input`, or
 * `npm run bench:input -- rule-lab against-futures` for some pages.
 */
import { readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../scripts/setup/browser.mjs";
import { inProject } from "../scripts/setup/project.mjs";
import { listen, siteHandler } from "../scripts/site/static-server.mjs";
import { robbedTicks, waitForPeace } from "./host.mjs";

const THROTTLE = 4;
/** Turns of each thing, and of all things of a kind together, at least: of 16, two in a hundred would be none. */
const TURNS = 16;
const TURNS_OF_KIND = 64;
const BETWEEN_MS = 120;
const BUDGET_MS = 50;
const REST_MS = 900;
/** A turn during which the host took the processor away is none; of so many times the turns some are left. */
const MOST_TRIES = 4;
/** What is over the budget is measured again with so many times the turns: of 64, two alone decide. */
const TURNS_AGAIN = 3;
/** The browser reports no event that took less. */
const LEAST_MS = 16;

const THERE_AND_BACK = ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"];
const UP_AND_DOWN = ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown"];
const DOWN_AND_UP = ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"];
const TYPED = ["5", "Backspace"];

/** What a reader turns, by where it stands. */
const IN_CELLS = [
  {
    kind: "control",
    keys: THERE_AND_BACK,
    within:
      ".cell-controls :is(input[type=range], input[type=radio]:checked, select), .cell-presets button",
  },
  { kind: "number field", keys: TYPED, within: ".cell-controls .number-field input" },
  { kind: "chart cursor", keys: THERE_AND_BACK, within: ".chart-stage[tabindex='0']" },
  { kind: "ledger row", keys: DOWN_AND_UP, within: ".cell tr[tabindex='0']" },
];
const IN_LESSONS = [
  { kind: "number in the text", keys: UP_AND_DOWN, within: "[role=spinbutton]" },
  { kind: "answer", keys: DOWN_AND_UP, within: ".question input[type=radio]" },
  { kind: "answer", keys: ["Space"], within: ".question input[type=checkbox]" },
  { kind: "answer", keys: THERE_AND_BACK, within: ".question :is(input[type=range], select)" },
  { kind: "answer", keys: TYPED, within: ".question input[type=text]" },
  { kind: "ledger blank", keys: TYPED, within: ".ledger input[type=text]" },
];
const BEFORE_THE_GATE = [
  { kind: "prediction", keys: TYPED, within: ".prediction input[type=text]" },
  { kind: "prediction", keys: DOWN_AND_UP, within: ".prediction input[type=radio]" },
  { kind: "prediction", keys: THERE_AND_BACK, within: ".prediction input[type=range]" },
];

/** @typedef {{ kind: string, keys: string[], within: string }} Kind */
/** @typedef {{ kind: string, turns: number, times: number[], task: number, cleaning: number, robbed: number }} Measured */
/** @typedef {Measured & { before?: Measured }} Counted What was over the budget before, if it was measured again. */
/** @typedef {{ from: number, to: number, robbed: boolean }} Turn */
/** @typedef {{ at: number, lasted: number }} Seen */
/** @typedef {{ events: Seen[], tasks: Seen[], work: Seen[] }} AllSeen */

/** @param {number[]} times @param {number} share */
const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? LEAST_MS;

/** @param {Measured} measured */
const p98 = ({ times }) => quantile(times, 0.98);

/** @param {Measured} measured */
const isOver = (measured) => p98(measured) > BUDGET_MS || measured.task > BUDGET_MS;

/** What the browser says of events and of long tasks, by the clock on the wall. @param {import("@playwright/test").Page} page */
async function watchPaints(page) {
  await page.addInitScript(() => {
    const seen = /** @type {AllSeen} */ ({ events: [], tasks: [], work: [] });
    Object.assign(globalThis, { seen });
    const note = (/** @type {Seen[]} */ list, /** @type {PerformanceEntry} */ entry) =>
      list.push({
        // The clock on the wall may be set right meanwhile; the page’s own goes on as it began.
        at: Date.now() - performance.now() + entry.startTime,
        lasted: entry.duration,
      });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        if (entry.interactionId !== 0) note(seen.events, entry);
      }
    }).observe(/** @type {any} */ ({ type: "event", durationThreshold: 16, buffered: true }));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(seen.tasks, entry);
    }).observe({ type: "longtask", buffered: false });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        if (entry.scripts.length > 0 || entry.renderStart > 0) note(seen.work, entry);
      }
    }).observe({ type: "long-animation-frame", buffered: false });
  });
}

/**
 * The longest task of the page, and the longest of the browser’s own: one in which no script ran and nothing was
 * painted, such as the cleaning of the memory that waits for a rest.
 *
 * @param {Seen[]} tasks @param {Seen[]} work
 */
function longest(tasks, work) {
  const isOurs = (/** @type {Seen} */ task) =>
    work.some(({ at, lasted }) => at < task.at + task.lasted && task.at < at + lasted);
  const most = (/** @type {Seen[]} */ of) => Math.max(0, ...of.map(({ lasted }) => lasted));
  return {
    task: most(tasks.filter(isOurs)),
    cleaning: most(tasks.filter((task) => !isOurs(task))),
  };
}

/** Wakes what sleeps until it is seen; what cannot be seen yet sleeps on. @param {import("@playwright/test").Page} page */
async function wake(page) {
  for (let tries = 0; tries < 200; tries += 1) {
    const asleep = await page.evaluate(() => {
      const asleep = [...document.querySelectorAll("astro-island[ssr] > :first-child")];
      const next = asleep.find((element) => element.checkVisibility());
      next?.scrollIntoView({ block: "center" });
      return next !== undefined;
    });
    if (!asleep) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${page.url()}: an island does not wake`);
}

/** @param {number} value @param {number} step */
const roundUp = (value, step) => Math.ceil(value / step) * step;

/** What can be seen and turned; radios are turned as a group. @param {import("@playwright/test").Page} page @param {string} within */
async function thingsToTurn(page, within) {
  const all = page.locator(within);
  const things = [];
  /** @type {Set<string>} */
  const groups = new Set();
  for (let i = 0; i < (await all.count()); i += 1) {
    const thing = all.nth(i);
    if (!(await thing.isVisible()) || !(await thing.isEnabled())) continue;
    const group = (await thing.getAttribute("name")) ?? `${i}`;
    if (groups.has(group)) continue;
    groups.add(group);
    things.push(thing);
  }
  return things;
}

/**
 * The first turn fetches the engine and Plot: loading is not input, so each thing is turned once before.
 *
 * @param {import("@playwright/test").Page} page
 * @param {Kind} kind
 * @param {number} times How many times as many turns as usual.
 * @returns {Promise<Measured>}
 */
async function measureKind(page, { kind, keys, within }, times = 1) {
  const things = await thingsToTurn(page, within);
  const turns = times * Math.max(TURNS, roundUp(TURNS_OF_KIND / things.length, keys.length));
  const slow = await page.context().newCDPSession(page);
  const throttle = (/** @type {number} */ rate) =>
    slow.send("Emulation.setCPUThrottlingRate", { rate });
  /** @type {Measured} */
  const measured = { kind, turns: 0, times: [], task: 0, cleaning: 0, robbed: 0 };
  const noteTasks = (/** @type {{ task: number, cleaning: number }} */ { task, cleaning }) => {
    measured.task = Math.max(measured.task, task);
    measured.cleaning = Math.max(measured.cleaning, cleaning);
  };
  for (const thing of things) {
    await thing.focus();
    // In the middle of the window: at its very edge the browser may report a later frame than the one that shows it.
    await thing.evaluate((element) => element.scrollIntoView({ block: "center" }));
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_MS);
    }
    await page.waitForTimeout(REST_MS);
    await waitForPeace();
    await throttle(THROTTLE);
    /** @type {Turn[]} */
    const done = [];
    const isEnough = () => done.filter(({ robbed }) => !robbed).length >= turns;
    while (!isEnough() && done.length < MOST_TRIES * turns) {
      const [from, ticks] = [Date.now(), robbedTicks()];
      await page.keyboard.press(keys[done.length % keys.length] ?? "");
      await page.waitForTimeout(BETWEEN_MS);
      const robbed = robbedTicks() !== ticks;
      done.push({ from, to: Date.now(), robbed });
      if (robbed) await waitForPeace();
    }
    // What waited for a rest comes now; its tasks count too.
    const [rest, ticks] = [Date.now(), robbedTicks()];
    await page.waitForTimeout(REST_MS);
    const isRestRobbed = robbedTicks() !== ticks;
    /** @type {AllSeen} */
    const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
    await throttle(1);
    const tasksIn = (/** @type {number} */ from, to = Infinity) =>
      seen.tasks.filter(({ at }) => from <= at && at < to);
    if (!isRestRobbed) noteTasks(longest(tasksIn(rest), seen.work));
    for (const { from, to, robbed } of done) {
      if (robbed) measured.robbed += 1;
      else {
        measured.turns += 1;
        const events = seen.events.filter(({ at }) => from <= at && at < to);
        measured.times.push(Math.max(LEAST_MS, ...events.map(({ lasted }) => lasted)));
        noteTasks(longest(tasksIn(from, to), seen.work));
      }
    }
  }
  await slow.detach();
  return measured;
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {readonly Kind[]} kinds
 */
async function measure(browser, address, kinds) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchPaints(page);
  await page.goto(address);
  await wake(page);
  const locked = page.getByRole("button", { name: /^Unlock / });
  while ((await locked.count()) > 0) await locked.first().click();
  /** @type {Counted[]} */
  const all = [];
  for (const kind of kinds) {
    const first = await measureKind(page, kind);
    // A host that lent its processor elsewhere does so once; what is too much work is too much again.
    if (!isOver(first)) all.push(first);
    else all.push({ ...(await measureKind(page, kind, TURNS_AGAIN)), before: first });
  }
  await page.close();
  return all.filter(({ turns }) => turns > 0);
}

/** @param {number} ms */
const held = (ms) => `${Math.round(ms)} ms${ms > BUDGET_MS ? " (over)" : ""}`;

/** @param {Measured} measured */
const worst = (measured) => [held(p98(measured)), held(measured.task)];

/** @param {string} name @param {Counted} counted */
function row(name, { before, ...measured }) {
  const { kind, turns, times, cleaning, robbed } = measured;
  const median = `${quantile(times, 0.5)} ms`;
  const was = before === undefined ? "" : worst(before).join(", ");
  const own = cleaning === 0 ? "" : `${Math.round(cleaning)} ms`;
  return `| ${[name, kind, turns, median, ...worst(measured), own, robbed, was].join(" | ")} |`;
}

const only = process.argv.slice(2);
/** @param {string} folder */
const pagesIn = (folder) =>
  readdirSync(inProject(`dist/${folder}`), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (only.length === 0 || only.includes(entry.name)))
    .map(({ name }) => name);

const server = await listen(siteHandler(inProject("dist")), 0);
const origin = `http://localhost:${server.port}`;
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? "",
  args: [...BROWSER_ARGUMENTS],
});
console.log(`load ${loadavg()[0]?.toFixed(1)}, processor slowed ${THROTTLE} times`);
console.log(
  "| where | what | turns | median | p98 | longest task | of the browser’s own | turns left out | before it was measured again |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
/** @type {Counted[]} */
const everything = [];
const runs = [
  ...pagesIn("embed").map((name) => ({ name, path: `/embed/${name}/`, kinds: IN_CELLS })),
  ...pagesIn("lessons").flatMap((name) => [
    { name, path: `/lessons/${name}/`, kinds: BEFORE_THE_GATE },
    { name, path: `/lessons/${name}/#main`, kinds: IN_LESSONS },
  ]),
];
for (const { name, path, kinds } of runs) {
  for (const measured of await measure(browser, `${origin}${path}`, kinds)) {
    console.log(row(name, measured));
    everything.push(measured);
  }
}
// Every turn there was, also those of what was measured again.
const turned = everything.flatMap(({ before, ...measured }) => [
  ...(before ? [before] : []),
  measured,
]);
console.log(
  row("all", {
    kind: "",
    turns: turned.reduce((sum, { turns }) => sum + turns, 0),
    times: turned.flatMap(({ times }) => times),
    task: Math.max(0, ...everything.map(({ task }) => task)),
    cleaning: Math.max(0, ...turned.map(({ cleaning }) => cleaning)),
    robbed: turned.reduce((sum, { robbed }) => sum + robbed, 0),
  }),
);
await browser.close();
await server.close();
