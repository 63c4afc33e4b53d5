/**
 * All the set-up a fresh clone needs, for any script: packages, then Node 24. It runs on Node 20 with
 * nothing installed, and takes a few milliseconds when there is nothing to do.
 */
import { installDependencies } from "./dependencies.mjs";
import { ensureNode } from "./runtime.mjs";

/** @param {string} scriptUrl the calling script's `import.meta.url` */
export async function setUp(scriptUrl) {
  await installDependencies();
  await ensureNode(scriptUrl);
}
