/** Turns and presses of one page, by key, at a quarter of the processor, and what the browser says of them. */
import { robbedTicks, waitForPeace } from "./host.mjs";
import { slowable } from "./slowing.mjs";

/** Turns of each thing, and of all things of a kind together, at least: of 16, two in a hundred would be none. */
const TURNS = 16;
const TURNS_OF_KIND = 64;
const BETWEEN_MS = 120;
/** A finger leaves a key no sooner: what a press does comes with the key’s way up. */
const HELD_MS = 50;
const REST_MS = 900;
/** What a single press sets going goes on longer: a lesson behind a prediction comes in a hundred parts. */
const REST_OF_PRESS_MS = 4000;
/** A turn during which the host took the processor away is none; of so many times the turns some are left. */
const MOST_TRIES = 4;
/** The browser reports no event that took less. */
export const LEAST_MS = 16;

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {{ kind: string, turns: number, times: number[], task: number, cleaning: number, robbed: number }} Measured */
/** @typedef {{ from: number, to: number, robbed: boolean }} Turn */
/** @typedef {{ at: number, lasted: number }} Seen */
/** @typedef {{ events: Seen[], tasks: Seen[], work: Seen[] }} AllSeen */

/** What the browser says of events and of long tasks, by the clock on the wall. @param {Page} page */
export async function watchPaints(page) {
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

/** @param {number} value @param {number} step */
const roundUp = (value, step) => Math.ceil(value / step) * step;

/** What can be seen and turned; radios are turned as a group. @param {Page} page @param {string} within */
async function thingsToTurn(page, within, most = Infinity) {
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
  // Of many alike some, from all over the page.
  const every = Math.max(1, things.length / most);
  return things.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
}

/** @param {string} kind @returns {Measured} */
const nothingYet = (kind) => ({ kind, turns: 0, times: [], task: 0, cleaning: 0, robbed: 0 });

/** @param {Element} element */
function focus(element) {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  // In the middle of the window: at its very edge the browser may report a later frame than the one that shows it.
  element.scrollIntoView({ block: "center" });
}

/**
 * Presses keys at a quarter of the processor until enough of them were left in peace, and adds what was seen.
 *
 * @param {Page} page
 * @param {Measured} measured
 * @param {{ keys: readonly string[], turns: number, tries: number, rest: number, rate: number }} plan
 */
async function press(page, measured, { keys, turns, tries, rest, rate }) {
  const slow = await slowable(page);
  await waitForPeace();
  await slow.throttle(rate);
  /** @type {Turn[]} */
  const done = [];
  // There and back again: a control left elsewhere may take others with it.
  const isEnough = () =>
    done.length % keys.length === 0 && done.filter(({ robbed }) => !robbed).length >= turns;
  while (!isEnough() && done.length < tries) {
    const [from, ticks] = [Date.now(), robbedTicks()];
    await page.keyboard.press(keys[done.length % keys.length] ?? "", { delay: HELD_MS });
    await page.waitForTimeout(BETWEEN_MS);
    const robbed = robbedTicks() !== ticks;
    done.push({ from, to: Date.now(), robbed });
    if (robbed) await waitForPeace();
  }
  // What waited for a rest comes now; its tasks count too.
  const [restFrom, ticks] = [Date.now(), robbedTicks()];
  await page.waitForTimeout(rest);
  const isRestRobbed = robbedTicks() !== ticks;
  /** @type {AllSeen} */
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
  await slow.throttle(1);
  await slow.detach();
  const noteTasks = (/** @type {number} */ from, to = Infinity) => {
    const tasks = seen.tasks.filter(({ at }) => from <= at && at < to);
    const { task, cleaning } = longest(tasks, seen.work);
    measured.task = Math.max(measured.task, task);
    measured.cleaning = Math.max(measured.cleaning, cleaning);
  };
  if (!isRestRobbed) noteTasks(restFrom);
  for (const { from, to, robbed } of done) {
    if (robbed) measured.robbed += 1;
    else {
      measured.turns += 1;
      const events = seen.events.filter(({ at }) => from <= at && at < to);
      measured.times.push(Math.max(LEAST_MS, ...events.map(({ lasted }) => lasted)));
      noteTasks(from, to);
    }
  }
}

/** So that there is something to undo. @param {Page} page */
async function turnOnce(page) {
  await page.locator(".cell input[type=range]").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(REST_MS);
}

/**
 * The first turn fetches Plot and runs the engine for the first time, so each thing is turned once before.
 *
 * @param {Page} page
 * @param {import("./turned.mjs").Kind} kindOfTurn
 * @param {{ rate: number, times?: number }} how How much the processor is slowed, and how many times as many turns as usual.
 */
export async function measureTurns(page, kindOfTurn, { rate, times = 1 }) {
  const { kind, keys, within, most, turnedBefore } = kindOfTurn;
  if (turnedBefore) await turnOnce(page);
  const things = await thingsToTurn(page, within, most);
  const turns = times * Math.max(TURNS, roundUp(TURNS_OF_KIND / things.length, keys.length));
  const measured = nothingYet(kind);
  for (const thing of things) {
    await thing.evaluate(focus);
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_MS);
    }
    await page.waitForTimeout(REST_MS);
    await press(page, measured, { keys, turns, tries: MOST_TRIES * turns, rest: REST_MS, rate });
  }
  return measured;
}

/**
 * What can be pressed once only, each of them; a press that the host disturbed is lost. The first on the page runs its
 * code for the first time, and is told apart where others follow.
 *
 * @param {Page} page
 * @param {import("./turned.mjs").Press} what
 * @param {number} rate How much the processor is slowed.
 */
export async function measurePresses(page, { kind, within }, rate) {
  /** @type {Measured[]} */
  const presses = [];
  // The elements themselves: what was pressed may be gone, and the next take its place.
  for (const thing of await page.$$(within)) {
    if (!(await thing.isVisible()) || !(await thing.isEnabled())) continue;
    const measured = nothingYet(kind);
    await thing.evaluate(focus);
    await page.waitForTimeout(REST_MS);
    await press(page, measured, {
      keys: ["Space"],
      turns: 1,
      tries: 1,
      rest: REST_OF_PRESS_MS,
      rate,
    });
    presses.push(measured);
  }
  const [first, ...others] = presses;
  if (first !== undefined && others.length > 0) first.kind = `${kind}, the first`;
  return presses;
}
