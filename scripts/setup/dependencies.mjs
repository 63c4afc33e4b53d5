/** Brings node_modules in line with package-lock.json, and does nothing when it already is. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inProject, readJson } from "./project.mjs";
import { complain, say, secondsSince, withHeartbeat } from "./say.mjs";
import { run } from "./run.mjs";

/** npm writes this file when an installation has ended well, so a broken-off one is seen. */
const INSTALLED = "node_modules/.package-lock.json";

/**
 * Whether what is installed is what the lockfile says. Packages for other machines are optional and
 * may be absent, but none may be there in another version.
 *
 * @param {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} wanted
 * @param {{ packages: Record<string, { version?: string, integrity?: string }> }} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, { version, optional }]) => {
    if (place === "") return true;
    const found = installed.packages[place];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Whether package.json and the lockfile name the same dependencies.
 *
 * @param {Record<string, unknown>} manifest
 * @param {Record<string, unknown>} lockedRoot
 */
export function isLocked(manifest, lockedRoot) {
  return ["dependencies", "devDependencies", "optionalDependencies"].every((kind) => {
    /** @param {unknown} group */
    const lines = (group) =>
      Object.entries(group ?? {})
        .map((pair) => pair.join("@"))
        .sort()
        .join();
    return lines(manifest[kind]) === lines(lockedRoot[kind]);
  });
}

function isUpToDate() {
  if (!existsSync(inProject(INSTALLED))) return false;
  const lock = readJson(inProject("package-lock.json"));
  const manifest = readJson(inProject("package.json"));
  return isLocked(manifest, lock.packages[""]) && isInstalled(lock, readJson(inProject(INSTALLED)));
}

function countInstalled() {
  const folder = inProject("node_modules");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "package.json")))
    .length;
}

export async function installDependencies() {
  if (isUpToDate()) return;
  say(
    "Installing the packages that package-lock.json names (about a minute, only when it changed) …",
  );
  const started = performance.now();
  // The npm that started this script, where there is one: a machine may have several.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const { code, output } = await withHeartbeat(
    // Node's own package brings Node 24; until it is there, warnings about the Node that runs now mislead.
    run(command, [...first, "ci", "--loglevel=error", "--no-audit", "--no-fund"], {
      keep: true,
      shell: command === "npm" && process.platform === "win32",
    }),
    () => `… ${secondsSince(started)}, ${countInstalled()} packages unpacked`,
  );
  if (code !== 0) {
    complain(output.trim());
    complain("The packages could not be installed (see above). To try by hand: npm ci");
    process.exit(1);
  }
  say(`Installed in ${secondsSince(started)}.`);
}
