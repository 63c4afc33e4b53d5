/** What the reference pages print, text by text: venue cards, sources, glossary and claims. */
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { findingOf } from "../../../src/content/claims/claim.ts";
import { claims } from "../../../src/content/claims/index.ts";
import { glossary } from "../../../src/content/glossary/index.ts";
import { inProject } from "../../setup/project.mjs";

export interface PrintedText {
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export function readReferences(): PrintedText[] {
  return [
    ...["venues", "sources"].flatMap(cardsOf),
    ...glossary.flatMap((term) =>
      placed(`src/content/glossary/${term.id}.ts`, [
        term.term,
        ...(term.also ?? []),
        term.definition,
        ...(term.formula === undefined ? [] : [term.formula.words]),
        term.example(),
      ]),
    ),
    ...claims.flatMap((claim) =>
      placed(`src/content/claims/${claim.id}.ts`, [
        claim.claimed,
        claim.so,
        findingOf(claim) ?? "",
      ]),
    ),
  ];
}

function cardsOf(collection: string): PrintedText[] {
  const folder = `src/content/${collection}`;
  return readdirSync(inProject(folder))
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      return placed(file, textsIn(parse(readFileSync(inProject(file), "utf8"))));
    });
}

/** Every text in a card, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Texts of words with the lines on which they stand; what is computed or broken over lines stands on the first. */
function placed(file: string, texts: readonly string[]): PrintedText[] {
  const lines = readFileSync(inProject(file), "utf8").split("\n");
  const lineOf = (text: string): number =>
    Math.max(1, lines.findIndex((line) => line.includes(text)) + 1);
  return texts
    .filter((text) => /\p{L}\s\p{L}/u.test(text))
    .map((text) => ({ file, line: lineOf(text), text }));
}
