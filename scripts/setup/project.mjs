/** Where the project lies, and the tools installed in it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** @param {string} file */
export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * The script behind an installed command, so that it can be run by Node itself: no shell, no `.cmd` shims.
 *
 * @param {string} packageName
 * @param {string} [command] the command's name where the package has several
 */
export function scriptOf(packageName, command = packageName) {
  const manifest = inProject("node_modules", packageName, "package.json");
  if (!existsSync(manifest)) throw new Error(`${packageName} is not installed`);
  const { bin } = readJson(manifest);
  const script = typeof bin === "string" ? bin : bin?.[command];
  if (!script) throw new Error(`${packageName} has no command "${command}"`);
  return inProject("node_modules", packageName, script);
}
