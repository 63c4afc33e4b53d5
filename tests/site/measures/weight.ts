import { brotliCompressSync, constants } from "node:zlib";
import { fileOf } from "../built-site.ts";
import type { BuiltPage, BuiltSite } from "../built-site.ts";

/** Plot's own class name: it stands in the chunk that has Plot, whatever the chunk is called. */
const PLOT = "plot-d6a7b5";

/** The pages of all parts are for those who build them: they may weigh what those weigh. */
export const isForReaders = (url: string): boolean => !url.startsWith("/kitchen-sink/");

const COMPRESSED = /\.(woff2|png|jpe?g|webp|avif)$/;
const weighed = new Map<Buffer, number>();

/** What a file weighs on the wire, in bytes: brotli, unless it is compressed as it stands. */
export function weightOf(file: string, content: Buffer): number {
  if (COMPRESSED.test(file)) return content.length;
  const known = weighed.get(content);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  weighed.set(content, length);
  return length;
}

export const isPlot = (site: BuiltSite, file: string): boolean =>
  file.endsWith(".js") && site.read(file).includes(PLOT);

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(STATIC_IMPORT)].map(
    ([, address = ""]) => new URL(address, `http://localhost${file}`).pathname,
  );
}

/** Scripts a page asks for by itself once all its islands live, with all that these import. */
export function scriptsOf(site: BuiltSite, page: BuiltPage): string[] {
  const { document } = page;
  const attribute = (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  const inline = [...document.querySelectorAll("script:not([src])")].flatMap((element) =>
    importsOf(fileOf(page.url), element.textContent),
  );
  const waiting = [
    ...attribute("script[src]", "src"),
    ...attribute("link[rel=modulepreload]", "href"),
    ...attribute("astro-island[component-url]", "component-url"),
    ...attribute("astro-island[renderer-url]", "renderer-url"),
    ...inline,
  ];
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !site.has(file)) continue;
    found.add(file);
    waiting.push(...importsOf(file, site.read(file).toString("utf8")));
  }
  return [...found].sort();
}

/** The files a page needs before it can be read: itself, its styles, its preloaded fonts. */
export function readingFilesOf({ url, document }: BuiltPage): string[] {
  const links = [...document.querySelectorAll("link[rel=stylesheet], link[rel=preload]")];
  return [fileOf(url), ...links.map((link) => link.getAttribute("href") ?? "")];
}

export const totalWeight = (site: BuiltSite, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + weightOf(file, site.read(file)), 0);

/** The files with their weights, the heaviest first: what to look at when a budget is broken. */
export const bill = (site: BuiltSite, files: readonly string[]): string =>
  files
    .map((file) => [totalWeight(site, [file]), file] as const)
    .sort(([a], [b]) => b - a)
    .map(([weight, file]) => `${weight} ${file}`)
    .join("\n");
