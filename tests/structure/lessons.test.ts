import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";
import { filesOf } from "../support/files-of.ts";

/** Lines of a lesson that bring in or define code, outside fenced examples. */
function codeLines(text: string): string[] {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, "");
  return prose.split("\n").filter((line) => /^\s*(import|export)\s[\w{*"']/.test(line));
}

test("a lesson imports nothing: its words are the vocabulary", () => {
  const faults = filesOf("src/content", ".mdx").flatMap((file) =>
    codeLines(readFileSync(inProject(file), "utf8")).map((line) => `${file}: ${line}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['import { RuleLab } from "../components/x.tsx";', 1],
  ['  import x from "y"', 1],
  ["export const price = 3;", 1],
  ["An import tax is a cost.", 0],
  ["```js\nimport x from 'y';\n```\n", 0],
])("%j has %i such lines", (text, count) => {
  expect(codeLines(text)).toHaveLength(count);
});
