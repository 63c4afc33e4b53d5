/** The built site as the checks read it: every page, parsed, and every other file by its name. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { inProject } from "../../scripts/setup/project.mjs";

export interface BuiltPage {
  /** As it is asked for: `/lessons/`, or `/404.html`. */
  readonly url: string;
  readonly html: string;
  readonly document: Document;
}

/** The built files by what an address names: `/_astro/x.js`, `/lessons/index.html`. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  has(file: string): boolean;
  read(file: string): Buffer;
  readonly files: readonly string[];
}

export const makePage = (url: string, html: string): BuiltPage => ({
  url,
  html,
  document: parseHTML(html).document,
});

/** `/lessons/` → `/lessons/index.html`. */
export const fileOf = (pathname: string): string =>
  pathname.endsWith("/") ? `${pathname}index.html` : pathname;

const urlOf = (file: string): string => file.replace(/\/index\.html$/, "/");

export function readSite(folder = inProject("dist")): BuiltSite {
  if (!existsSync(folder)) throw new Error("there is no built site: run npm run build first");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const known = new Set(files);
  const read = (file: string): Buffer => readFileSync(path.join(folder, file));
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => makePage(urlOf(file), read(file).toString("utf8")));
  return { pages, files, has: (file) => known.has(file), read };
}

/** A site of a few texts, to see a check fail on. */
export const makeSite = (texts: Readonly<Record<string, string>>): BuiltSite => ({
  pages: Object.entries(texts)
    .filter(([file]) => file.endsWith(".html"))
    .map(([file, html]) => makePage(urlOf(file), html)),
  files: Object.keys(texts),
  has: (file) => file in texts,
  read: (file) => Buffer.from(texts[file] ?? ""),
});
