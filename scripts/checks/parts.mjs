/**
 * The parts of `npm test`, in the order they run. A check counts as one test; a runner counts the
 * tests that it reports.
 */
import { existsSync } from "node:fs";
import { inProject, readJson, scriptOf } from "../setup/project.mjs";
import { runNode } from "../setup/run.mjs";
import { checked, playwrightTally, vitestTally } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

/**
 * @typedef {object} Part
 * @property {string} id what `npm test -- ID` calls it
 * @property {string} title
 * @property {boolean} [needsSite] whether it tests what `build` builds
 * @property {boolean} [needsBrowser]
 * @property {() => Promise<Tally>} run
 */

const REPORTS = ".cache/tests";

/**
 * @param {string} tool an installed command
 * @param {string[]} args
 */
const check =
  (tool, ...args) =>
  async () =>
    checked((await runNode(scriptOf(...toolName(tool)), args)).code);

/**
 * @param {string} tool `package` or `package:command`
 * @returns {[string, string?]}
 */
const toolName = (tool) => /** @type {[string, string?]} */ (tool.split(":"));

/** @param {string} name @param {string[]} args */
const vitest =
  (name, ...args) =>
  async () => {
    const report = inProject(REPORTS, `${name}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await runNode(scriptOf("vitest"), ["run", ...reporters, ...args]);
    return vitestTally(report, code);
  };

const playwright = async () => {
  const { code } = await runNode(scriptOf("@playwright/test", "playwright"), ["test"]);
  return playwrightTally(inProject(REPORTS, "playwright.json"), code);
};

/**
 * A script of package.json, as a part; none where package.json has no such script.
 *
 * @param {string} script @param {string} id @param {string} title
 * @returns {Part[]}
 */
function scriptPart(script, id, title) {
  /** @type {string | undefined} */
  const command = readJson(inProject("package.json")).scripts[script];
  if (!command) return [];
  const [runner, file, ...args] = command.split(" ");
  if (runner !== "node" || !file || !existsSync(inProject(file))) {
    throw new Error(`the script "${script}" must be: node FILE`);
  }
  return [{ id, title, run: async () => checked((await runNode(inProject(file), args)).code) }];
}

/** @type {Part[]} */
export const PARTS = [
  { id: "format", title: "Format", run: check("prettier", "--check", ".") },
  {
    id: "lint",
    title: "Lint",
    run: check(
      "eslint",
      ".",
      "--max-warnings",
      "0",
      "--cache",
      "--cache-location",
      ".cache/eslint/",
    ),
  },
  { id: "astro", title: "Types of pages and parts", run: check("astro", "check") },
  { id: "types", title: "Types", run: check("typescript:tsc", "--noEmit") },
  {
    id: "imports",
    title: "Import rules",
    run: check(
      "dependency-cruiser:depcruise",
      "--config",
      ".dependency-cruiser.mjs",
      "src",
      "scripts",
    ),
  },
  {
    id: "unit",
    title: "Unit and property tests",
    run: vitest("unit", "--project=unit", "--project=ssr", "--project=dom"),
  },
  ...scriptPart("check:content", "content", "Content"),
  ...scriptPart("check:quizzes", "quizzes", "Quizzes"),
  { id: "build", title: "Build", run: check("astro", "build") },
  {
    id: "site",
    title: "Checks of the built site",
    needsSite: true,
    run: vitest("site", "--project=site"),
  },
  {
    id: "browser",
    title: "Browser tests",
    needsSite: true,
    needsBrowser: true,
    run: playwright,
  },
];
