import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inProject } from "../../scripts/setup/project.mjs";

/** Every file under a folder whose name ends so, relative to the project, with forward slashes. */
export function filesOf(folder: string, ...endings: readonly string[]): string[] {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(inProject(), path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}
