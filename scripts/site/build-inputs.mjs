/** Whether the built site is still the one that the sources would give. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { inProject } from "../setup/project.mjs";

/** What a build reads. Packages are in the lockfile. */
const INPUTS = [
  "src",
  "public",
  "scripts/site",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

const STAMP = ".cache/site-inputs";
/** The last file that a build writes. */
const BUILT = "dist/_headers";

/**
 * @param {string} place relative to the project
 * @returns {string[]} every file in it
 */
function filesIn(place) {
  if (!existsSync(inProject(place))) return [];
  if (statSync(inProject(place)).isFile()) return [place];
  return readdirSync(inProject(place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inProject(), path.join(entry.parentPath, entry.name)))
    .sort();
}

/** One hash of the names and contents of all that a build reads. */
export function hashOfInputs() {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap(filesIn)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update("\0");
  }
  return hash.digest("hex");
}

export function isBuilt() {
  return (
    existsSync(inProject(BUILT)) &&
    existsSync(inProject(STAMP)) &&
    readFileSync(inProject(STAMP), "utf8") === hashOfInputs()
  );
}

/** Before a build: what is there is no longer known to be whole. */
export const forgetBuild = () => rmSync(inProject(STAMP), { force: true });

/** @param {string} hash of the inputs as they were when the build began */
export function rememberBuild(hash) {
  mkdirSync(path.dirname(inProject(STAMP)), { recursive: true });
  writeFileSync(inProject(STAMP), hash);
}
