import type { BuiltPage, BuiltSite } from "../built-site.ts";

const LOADING = ["src", "href", "srcset", "poster", "action", "data", "xlink:href", "ping"];

const isForeign = (value: string): boolean => /^\s*([a-z][a-z0-9+.-]*:)?\/\//i.test(value);

/** What a page would load from, or send to, another origin. Links to sources may leave, silently. */
export function originFaults({ document }: BuiltPage): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const name of LOADING) {
      const value = element.getAttribute(name);
      if (value === null || !isForeign(value)) continue;
      if (element.localName === "link" && element.getAttribute("rel") === "canonical") continue;
      const isLink = element.localName === "a" && name === "href";
      const rel = element.getAttribute("rel") ?? "";
      if (isLink && /\bnoreferrer\b/.test(rel)) continue;
      const what = isLink ? "a link out without rel=noreferrer" : "loads from another origin";
      faults.push(`${what}: <${element.localName}> ${value}`);
    }
  }
  return faults;
}

/** What a stylesheet would load from another origin. */
export function styleFaults(site: BuiltSite): string[] {
  return site.files
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => {
      const text = site.read(file).toString("utf8");
      const foreign = text.match(/(url\(\s*["']?|@import\s+["'])(https?:)?\/\/[^)"']+/gi) ?? [];
      return foreign.map((found) => `${file}: ${found}`);
    });
}
