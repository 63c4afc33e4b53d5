/**
 * The typefaces as the site ships them: cut down to the characters and weights that it uses. The packages'
 * files weigh twice as much as a whole lesson otherwise.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { inProject } from "../setup/project.mjs";

/** All of ASCII that prints. */
const ASCII = Array.from({ length: 95 }, (_, place) => String.fromCodePoint(32 + place)).join("");
const MARKS = "§©«»¬®°±²³µ·¹º¼½¾×÷–—‘’“”†•…′″€™↑↓−";
/** No-break, thin, hair and narrow no-break spaces. */
const SPACES = "\u00a0\u2009\u200a\u202f";

/** What a page may be written in; a test reads every page for others. Letters with accents join when one is used. */
export const CHARACTERS = ASCII + MARKS + SPACES;

const TEXT_WEIGHTS = { wght: { min: 400, max: 700 } };

/** Of what a typeface can do besides its letters, what the stylesheets ask for: each brings glyphs of its own. */
const SERIF_FEATURES = ["kern", "liga", "tnum"];
const SANS_FEATURES = ["kern", "tnum", "cv11", "ss03"];

/** Package files by the name they are cut to. */
const FACES = {
  "source-serif-4-normal": {
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    variationAxes: TEXT_WEIGHTS,
    keepFeatures: SERIF_FEATURES,
  },
  "source-serif-4-italic": {
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    variationAxes: { wght: 400 },
    keepFeatures: SERIF_FEATURES,
  },
  "inter-normal": {
    file: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    variationAxes: TEXT_WEIGHTS,
    keepFeatures: SANS_FEATURES,
  },
};

/**
 * Cuts the typefaces, where it has not been done, and says which file stands for which of a package.
 *
 * @returns {Promise<{ find: RegExp, replacement: string }[]>} for Vite's `resolve.alias`
 */
export async function cutFonts() {
  const folder = inProject(".cache/fonts");
  mkdirSync(folder, { recursive: true });
  const aliases = Object.entries(FACES).map(async ([name, { file, ...recipe }]) => {
    const whole = readFileSync(inProject("node_modules", file));
    const print = createHash("sha256")
      .update(whole)
      .update(JSON.stringify([CHARACTERS, recipe]))
      .digest("hex");
    const cut = `${folder}/${name}-${print.slice(0, 8)}.woff2`;
    if (!existsSync(cut)) {
      const options = { targetFormat: /** @type {const} */ ("woff2"), ...recipe };
      writeFileSync(cut, await subsetFont(whole, CHARACTERS, options));
    }
    return { find: new RegExp(`^${file.replaceAll(".", "\\.")}(?=\\?|$)`), replacement: cut };
  });
  return Promise.all(aliases);
}
