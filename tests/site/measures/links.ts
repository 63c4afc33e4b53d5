import { fileOf } from "../built-site.ts";
import type { BuiltPage, BuiltSite } from "../built-site.ts";

const ADDRESSES: readonly [string, string][] = [
  ["a", "href"],
  ["link", "href"],
  ["script", "src"],
  ["img", "src"],
  ["iframe", "src"],
  ["astro-island", "component-url"],
  ["astro-island", "renderer-url"],
];

/** Attributes that name elements of the same page by their ids. */
const REFERENCES = [
  "for",
  "list",
  "popovertarget",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-details",
  "aria-errormessage",
];

const ORIGIN = "http://localhost";

const idsOf = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "");

function addressFault(site: BuiltSite, page: BuiltPage, address: string): string | undefined {
  const target = new URL(address, `${ORIGIN}${page.url}`);
  if (target.origin !== ORIGIN || !target.protocol.startsWith("http")) return undefined;
  const file = fileOf(decodeURI(target.pathname));
  if (!site.has(file)) {
    const hint = site.has(`${file}/index.html`) ? " (a page’s address ends in a slash)" : "";
    return `${address} leads nowhere${hint}`;
  }
  // A hash of the form #key=value is state, read by a script.
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor === "" || anchor.includes("=") || !file.endsWith(".html")) return undefined;
  const there = site.pages.find(({ url }) => fileOf(url) === file);
  return there && !idsOf(there).includes(anchor) ? `${address}: no such place there` : undefined;
}

/** Addresses inside the site that lead nowhere. */
export function linkFaults(site: BuiltSite, page: BuiltPage): string[] {
  return ADDRESSES.flatMap(([tag, attribute]) =>
    [...page.document.querySelectorAll(`${tag}[${attribute}]`)]
      .map((element) => addressFault(site, page, element.getAttribute(attribute) ?? ""))
      .filter((fault) => fault !== undefined),
  );
}

/** Ids given twice, and references to elements that are not there. */
export function referenceFaults(page: BuiltPage): string[] {
  const ids = idsOf(page);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  const named = REFERENCES.flatMap((attribute) =>
    [...page.document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      (element.getAttribute(attribute) ?? "")
        .split(/\s+/)
        .filter((id) => id !== "" && !ids.includes(id))
        .map((id) => `${attribute}="${id}" names nothing`),
    ),
  );
  const drawn = [...page.html.matchAll(/url\(#([^)]+)\)/g)]
    .filter(([, id = ""]) => !ids.includes(id))
    .map(([text]) => `${text} names nothing`);
  return [...new Set(twice.map((id) => `the id "${id}" is given twice`)), ...named, ...drawn];
}
