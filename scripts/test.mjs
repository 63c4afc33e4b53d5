/**
 * `npm test`: sets up what is missing, the browser included, and runs every part; `npm test -- unit site`
 * runs those parts. A part that fails does not stop the next ones. Ends with `N passed, N failed` alone.
 */
import { rmSync } from "node:fs";
import { setUp } from "./setup/index.mjs";
import { inProject } from "./setup/project.mjs";
import { complain, say, secondsSince } from "./setup/say.mjs";

await setUp(import.meta.url);
const { PARTS } = await import("./checks/parts.mjs");
const { ensureBrowser } = await import("./setup/browser.mjs");

const FAILED = Object.freeze({ passed: 0, failed: 1, skipped: 0 });
const chosen = choose(process.argv.slice(2));
rmSync(inProject(".cache/tests"), { recursive: true, force: true });

const browser = chosen.some((part) => part.needsBrowser) ? await ensureBrowser() : undefined;
if (browser) process.env.CHROME = browser;

/** @type {{ part: import("./checks/parts.mjs").Part, tally: import("./checks/tally.mjs").Tally, time: string }[]} */
const results = [];
for (const [index, part] of chosen.entries()) {
  say(`\n── ${index + 1} of ${chosen.length}: ${part.title} (${part.id})`);
  const started = performance.now();
  const tally = await runPart(part);
  const time = secondsSince(started);
  say(`── ${part.title}: ${describe(tally)} in ${time}`);
  results.push({ part, tally, time });
}
report();

/** @param {string[]} ids */
function choose(ids) {
  const unknown = ids.filter((id) => !PARTS.some((part) => part.id === id));
  if (unknown.length === 0) return PARTS.filter((part) => !ids.length || ids.includes(part.id));
  complain(
    `No part is called ${unknown.join(", ")}; there are ${PARTS.map(({ id }) => id).join(", ")}.`,
  );
  process.exit(2);
}

/** @param {import("./checks/parts.mjs").Part} part */
async function runPart(part) {
  const buildFailed = results.some((result) => result.part.id === "build" && result.tally.failed);
  if (part.needsSite && buildFailed) {
    complain("Not run, because the site could not be built.");
    return FAILED;
  }
  if (part.needsBrowser && !browser) {
    complain("Not run, because there is no browser (see the first lines).");
    return FAILED;
  }
  try {
    return await part.run();
  } catch (error) {
    complain(String(error));
    return FAILED;
  }
}

/** @param {import("./checks/tally.mjs").Tally} tally */
function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

function report() {
  say("\n── All parts");
  for (const { part, tally, time } of results) {
    say(`${tally.failed ? "FAILED" : "ok    "}  ${part.title}: ${describe(tally)} (${time})`);
    for (const failure of tally.failures ?? []) say(`          ${failure}`);
    for (const excused of tally.excused ?? []) say(`          tried again: ${excused}`);
  }
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
  const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0);
  say(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
