import { describe, expect, test } from "vitest";
import { CHARACTERS } from "../../scripts/site/fonts.mjs";
import { makePage, readSite } from "./built-site.ts";
import type { BuiltPage } from "./built-site.ts";

const site = readSite();
const KB = 1024;

/** What the stylesheet says that the typefaces have: the rest comes from the reader's own fonts. */
const CLAIMED = /[\u0020-\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]/u;
/** Take no ink: soft hyphens, joiners, directions. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\u2066-\u2069]/u;

function uncutCharacters({ document }: BuiltPage): string[] {
  for (const element of document.querySelectorAll("script, style, template")) element.remove();
  const characters = [...new Set(document.body.textContent)];
  return characters.filter(
    (character) =>
      CLAIMED.test(character) && !UNSEEN.test(character) && !CHARACTERS.includes(character),
  );
}

describe.each(site.pages)("$url", ({ url, html }) => {
  test("is written in the characters that the typefaces were cut to", () => {
    expect(uncutCharacters(makePage(url, html))).toEqual([]);
  });
});

test("a character that was cut away is found", () => {
  const page = makePage("/", "<html><body><p>ein Preis von 3 ¥, naïve Ω</p></body></html>");
  expect(uncutCharacters(page)).toEqual(["¥", "ï"]);
});

test("the shipped typefaces are the cut ones", () => {
  const fonts = site.files.filter((file) => file.endsWith(".woff2"));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((file) => site.read(file).length > 24 * KB)).toEqual([]);
});
