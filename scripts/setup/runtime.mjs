/** Node 24 comes with the packages, so that a machine with Node 20 can build the site. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inProject } from "./project.mjs";
import { complain } from "./say.mjs";
import { run } from "./run.mjs";

/** From here on Node runs TypeScript, and Astro and Vitest run on Node. */
const LEAST_MAJOR = 24;

const installedNode = () =>
  inProject("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** @param {string} version */
const majorOf = (version) => Number(version.replace(/^v/, "").split(".")[0]);

/** Where npm was told to run no install scripts, the package's own one has not fetched Node yet. */
async function bringNode() {
  if (existsSync(installedNode())) return;
  await run(process.execPath, [inProject("scripts/setup/bring-node.mjs")], { keep: true });
}

/**
 * Runs a script of this project again under Node 24 where an older Node started it, and ends this
 * process with its exit code. Returns only in a Node that is new enough.
 *
 * @param {string} scriptUrl the calling script's `import.meta.url`
 */
export async function ensureNode(scriptUrl) {
  if (majorOf(process.version) >= LEAST_MAJOR) return;
  await bringNode();
  if (!existsSync(installedNode())) {
    complain(
      `This project needs Node ${LEAST_MAJOR} and could not bring it; install it, or run: npm rebuild node`,
    );
    process.exit(1);
  }
  const script = fileURLToPath(scriptUrl);
  const { code } = await run(installedNode(), [script, ...process.argv.slice(2)]);
  process.exit(code);
}
