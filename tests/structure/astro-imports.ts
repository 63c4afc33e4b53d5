import { readFileSync } from "node:fs";
import path from "node:path";
import { inProject } from "../../scripts/setup/project.mjs";
import { filesOf } from "../support/files-of.ts";

export const astroFiles = (): string[] => filesOf("src", ".astro");

/** The project's own files that a page or part imports in its frontmatter. */
export function importsOf(file: string): { to: string; typeOnly: boolean }[] {
  const [, frontmatter = ""] = readFileSync(inProject(file), "utf8").split(/^---$/m);
  const imports = frontmatter.matchAll(
    /^import\s+(type\s)?(?:[^"';]*?from\s*)?["'](\.[^"']+)["']/gm,
  );
  return [...imports].map(([, type, to = ""]) => ({
    to: path.posix.join(path.posix.dirname(file), to),
    typeOnly: type !== undefined,
  }));
}
