/**
 * From input to paint, at a quarter of the processor: turns and presses whatever can be, by key, in
 * every instrument and every lesson, in an installed Chromium, and reads the browser's own event timing.
 * `npm run build` first, on a machine with nothing else to do; then `npm run bench:input`, or
 * `npm run bench:input -- rule-lab against-futures` for some pages, with `KINDS=undo,reset` for some kinds.
 */
import { readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../scripts/setup/browser.mjs";
import { inProject } from "../scripts/setup/project.mjs";
import { listen, siteHandler } from "../scripts/site/static-server.mjs";
import {
  BEFORE_THE_GATE,
  IN_CELLS,
  IN_LESSONS,
  ONCE_AT_THE_GATE,
  ONCE_IN_CELLS,
  ONCE_IN_LESSONS,
} from "./turned.mjs";
import { findRate, THROTTLE } from "./slowing.mjs";
import { LEAST_MS, measurePresses, measureTurns, watchPaints } from "./turns.mjs";

const BUDGET_MS = 50;
/** What is over the budget is measured again with so many times the turns: of 64, two alone decide. */
const TURNS_AGAIN = 3;
const FETCHED_MS = 1000;
/** A gate opens once a page; so many readers open it. */
const READERS_AT_A_GATE = 4;

/** @typedef {import("./turned.mjs").Kind} Kind */
/** @typedef {import("./turned.mjs").Press} Press */
/** @typedef {import("./turns.mjs").Measured} Measured */
/** @typedef {Measured & { before?: Measured }} Counted What was over the budget before, if it was measured again. */
/** @typedef {{ path: string, first?: readonly Press[], kinds?: readonly Kind[], last?: readonly Press[] }} Visit */

/** @param {number[]} times @param {number} share */
const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? LEAST_MS;

/** @param {Measured} measured */
const p98 = ({ times }) => quantile(times, 0.98);

/** @param {Measured} measured */
const isOver = (measured) => p98(measured) > BUDGET_MS || measured.task > BUDGET_MS;

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

/** @param {Counted[]} all @param {Counted} next Of a kind that may have been measured before. */
function addTo(all, next) {
  if (next.turns === 0) return;
  const same = all.find(({ kind }) => kind === next.kind);
  if (same === undefined) {
    all.push(next);
    return;
  }
  if (next.before !== undefined) same.before ??= next.before;
  same.turns += next.turns;
  same.times.push(...next.times);
  same.robbed += next.robbed;
  same.task = Math.max(same.task, next.task);
  same.cleaning = Math.max(same.cleaning, next.cleaning);
}

/** @param {Iterable<Counted>} counted */
function byKind(counted) {
  /** @type {Counted[]} */
  const all = [];
  for (const one of counted) addTo(all, one);
  return all;
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {Visit} visit
 */
async function measure(browser, address, { first = [], kinds = [], last = [] }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.context().grantPermissions(["clipboard-write"]);
  await watchPaints(page);
  await page.goto(address);
  await wake(page);
  /** @type {Counted[]} */
  const all = [];
  // The first press on a page fetches what computes: loading is not input.
  await page.keyboard.press("Shift");
  await page.waitForTimeout(FETCHED_MS);
  for (const press of first.filter(isWanted))
    all.push(...(await measurePresses(page, press, rate)));
  for (const kind of kinds.filter(isWanted)) {
    const once = await measureTurns(page, kind, { rate });
    // A host that lent its processor elsewhere does so once; what is too much work is too much again.
    if (!isOver(once)) all.push(once);
    else {
      const times = TURNS_AGAIN;
      all.push({ ...(await measureTurns(page, kind, { rate, times })), before: once });
    }
  }
  for (const press of last.filter(isWanted)) all.push(...(await measurePresses(page, press, rate)));
  await page.close();
  return all;
}

/**
 * The same, and once more on a page of its own what can be pressed only once a page and was over.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {Visit} visit
 */
async function measureFairly(browser, address, visit) {
  const { path, first = [], last = [] } = visit;
  const presses = [...first, ...last].map(({ kind }) => kind);
  const once = byKind(await measure(browser, address, visit));
  const isOverAtOnce = (/** @type {Counted} */ measured) =>
    isOver(measured) && presses.some((press) => measured.kind.startsWith(press));
  if (!once.some(isOverAtOnce)) return once;
  const again = byKind(await measure(browser, address, { path, first, last }));
  return once.map((measured) => {
    const anew = again.find(({ kind }) => kind === measured.kind);
    return isOverAtOnce(measured) && anew ? { ...anew, before: measured } : measured;
  });
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
const onlyKinds = process.env["KINDS"]?.split(",");
/** @param {{ kind: string }} what */
const isWanted = ({ kind }) => onlyKinds?.includes(kind) ?? true;
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
const { rate, named } = await findRate(browser);
console.log(
  `load ${loadavg()[0]?.toFixed(1)}, processor slowed ${THROTTLE} times by asking for ${rate.toFixed(2)}: asked for ${THROTTLE} it is slowed ${named.toFixed(2)} times`,
);
console.log(
  "| where | what | turns | median | p98 | longest task | of the browser’s own | turns left out | before it was measured again |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
/** @type {Counted[]} */
const everything = [];
/** @type {{ name: string, visits: Visit[] }[]} */
const pages = [
  ...pagesIn("embed").map((name) => ({
    name,
    visits: [{ path: `/embed/${name}/`, first: ONCE_IN_CELLS, kinds: IN_CELLS }],
  })),
  ...pagesIn("lessons").map((name) => {
    const path = `/lessons/${name}/`;
    const atTheGate = { path, last: ONCE_AT_THE_GATE };
    return {
      name,
      visits: [
        { path, kinds: BEFORE_THE_GATE },
        ...Array.from({ length: READERS_AT_A_GATE }, () => atTheGate),
        { path: `${path}#main`, kinds: IN_LESSONS, last: ONCE_IN_LESSONS },
      ],
    };
  }),
];
for (const { name, visits } of pages) {
  /** @type {Counted[]} */
  const ofPage = [];
  for (const visit of visits) {
    for (const counted of await measureFairly(browser, `${origin}${visit.path}`, visit)) {
      addTo(ofPage, counted);
    }
  }
  for (const counted of ofPage) console.log(row(name, counted));
  everything.push(...ofPage);
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
