import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parseScenario, simulate } from "../../src/engine/index.ts";
import { findingOf } from "../../src/content/claims/claim.ts";
import { claims } from "../../src/content/claims/index.ts";
import { courseLessons } from "../../src/content/course.ts";
import { claimSchema } from "../../src/content/schemas/claim.ts";
import { readSources, reference } from "./collections.ts";

const sources = readSources();

/** What carries digits and is no figure: the name of a token, and the month of an event that a source tells of. */
const NAMES =
  /3L|(?<=\b(January|February|March|April|May|June|July|August|September|October|November|December) )\d{4}\b/g;

/** The words of a file's templates, without what stands between `${` and `}`. */
function templateWords(id: string): string[] {
  const url = new URL(`../../src/content/claims/${id}.ts`, import.meta.url);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text, ...node.templateSpans.map((span) => span.literal.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("claim.ts", readFileSync(url, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

test("every row of the corrections has its card, once", () => {
  expect(claims).toHaveLength(15);
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(15);
});

describe.each(claims.map((claim) => [claim.id, claim] as const))("%s", (id, claim) => {
  test("fits the schema; its lessons and sources exist", () => {
    const parsed = claimSchema(reference).safeParse({
      ...claim,
      order: 0,
      finding: findingOf(claim),
    });
    expect(parsed.error?.message).toBeUndefined();
    for (const source of claim.sources) expect([...sources.keys()]).toContain(source);
    for (const number of claim.lessons) {
      expect(courseLessons.map((lesson) => lesson.number)).toContain(number);
    }
  });

  test("what it rests on is a finding, a source or both", () => {
    expect(claim.finding !== undefined || claim.sources.length > 0).toBe(true);
  });

  test("its scenario is one that the command line accepts", () => {
    if (claim.scenario === undefined) return;
    const plain: unknown = JSON.parse(JSON.stringify(claim.scenario));
    expect(parseScenario(plain)).toEqual(claim.scenario);
  });

  test("no figure is typed into its words", () => {
    for (const words of templateWords(id)) expect(words).not.toMatch(/\d/);
    expect(claim.claimed).not.toMatch(/\d/);
    expect(claim.so.replaceAll(NAMES, "")).not.toMatch(/\d/);
    expect(findingOf(claim) ?? "").not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

/** What each finding says, in words that the engine's figures must fill. */
const FINDINGS: Record<string, RegExp> = {
  "static-loses-nine":
    /ends at −1 %\. Never resized: −3 %\. Reset every day: −9 %, after trades of 1\.38/,
  "band-loses-nine": /2\.54x and then to 3\.06x\. Rebalances: 0\. It ends at −3 %.* ends at −9 %\./,
  "no-liquidation":
    /slide of −30 % .* sell 3 times by force and leaves 29\.33 of each 100\. A gap of −40 % .* to 0, with 2 more/,
  "no-margin": /position of 300 .* needs 100 of margin/,
  "like-a-perpetual": /stands at 2\.54x .* stands at 3x with 18\.2 % more/,
  "funding-a-year": /10\.95 % a year.* 32\.85 % added up.* at −28 % .* at \+38\.9 %\./,
  "bybit-and-okx": /a range ends at −3 % and the clock at −9 %/,
  "redeem-underlying": /0\.1 %, 1,000 of NAV comes back as 999 in cash/,
  "margin-funding": /0\.02 % a day, a loan of 200 costs 1\.2 in thirty days/,
  "futures-funding": /10\.95 % .* every hour it would be 87\.6 %\. .* costs 6\.08 % a year/,
  "built-in-leverage": /anywhere from 2\.02x to 3\.08x/,
  "always-decays":
    /\+34\.8 % and the token \+142\.7 %, where three times the move would be \+104\.4 %.* mean 1, median 0\.2/,
  "total-loss-rare": /−51 % .* sell 6 times\. 8\.6 of each 100 is left: −91\.4 %/,
  "low-complexity": /two days: 97, 97 and 91 are left of 100/,
};

test("each finding is what the engine prints, and none goes unasserted", () => {
  for (const claim of claims) {
    const finding = findingOf(claim)?.replaceAll(/[\u202F\u00A0]/g, " ");
    if (finding === undefined) expect(FINDINGS, claim.id).not.toHaveProperty(claim.id);
    else expect(finding, claim.id).toMatch(FINDINGS[claim.id] ?? /^unasserted$/);
  }
});

test("in the four days of the built-in leverage nothing is traded", () => {
  const scenario = claims.find(({ id }) => id === "built-in-leverage")?.scenario;
  if (scenario === undefined) throw new Error("the claim has no scenario");
  expect(simulate(scenario).products["band"]?.summary.rebalances).toBe(0);
});
