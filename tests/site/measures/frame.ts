import type { BuiltPage } from "../built-site.ts";

const textOf = (page: BuiltPage, selector: string): string =>
  page.document.querySelector(selector)?.textContent.trim() ?? "";

/** What every page must have once: a heading, a language, a title, a description, a main part. */
export function frameFaults(page: BuiltPage): string[] {
  const { document } = page;
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const description = document
    .querySelector('meta[name="description"]')
    ?.getAttribute("content")
    ?.trim();
  const faults: [boolean, string][] = [
    [count("h1") !== 1, `${count("h1")} headings of the first level`],
    [count("main") !== 1, `${count("main")} main parts`],
    [!document.documentElement.getAttribute("lang"), "no language"],
    [textOf(page, "title") === "", "no title"],
    [!description || description.length < 20, "no description worth the name"],
    [count("meta[name=viewport]") !== 1, "no viewport"],
    [!page.html.toLowerCase().startsWith("<!doctype html>"), "no doctype"],
  ];
  const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) =>
    Number(localName.slice(1)),
  );
  const leap = levels.find((level, place) => level > (levels[place - 1] ?? 0) + 1);
  if (leap !== undefined)
    faults.push([true, `a heading of level ${leap} follows none of level ${leap - 1}`]);
  return faults.filter(([holds]) => holds).map(([, words]) => words);
}

/** Titles that two pages share. */
export function sharedTitles(pages: readonly BuiltPage[]): string[] {
  const titles = pages.map((page) => textOf(page, "title"));
  return titles.filter((title, place) => titles.indexOf(title) !== place);
}
