import { expect, test } from "vitest";
import { keepTogether } from "../../scripts/site/keep-together.mjs";

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly children?: Node[];
}

const text = (value: string): Node => ({ type: "text", value });
const box = (name = "Value"): Node => ({ type: "mdxJsxTextElement", name, children: [] });
const paragraph = (...children: Node[]): Node => ({ type: "element", children });

/** A paragraph as marks: a box is #, and what is kept together stands in [ ]. */
function shown({ type, name, value, children = [] }: Node): string {
  if (type === "text") return value ?? "";
  const inside = children.map(shown).join("");
  if (name === "span") return `[${inside}]`;
  return type === "mdxJsxTextElement" ? `#${inside}` : inside;
}

function kept(...children: Node[]): string {
  let after: Node | undefined;
  const context = { replaceNode: (_: Node, next: Node) => (after = next) };
  keepTogether.before({ type: "root", children: [paragraph(...children)] }, context);
  return shown(after!);
}

test("a comma stays with the number before it", () => {
  expect(kept(text("It is "), box(), text(", and more."))).toBe("It is [#,] and more.");
});

test("brackets stay with the term between them", () => {
  expect(kept(text("so ("), box("Term"), text(") goes"))).toBe("so [(#)] goes");
});

test("numbers joined by a mark stay on one line", () => {
  expect(kept(box(), text("–"), box(), text(" days"))).toBe("[#–#] days");
});

test("a number between words stands alone, and other parts are left as they were", () => {
  expect(kept(text("a "), box(), text(" b"))).toBe("a # b");
  expect(kept(text("a "), box("Fact"), text(", b"))).toBe("a #, b");
});

test.each([
  ["as in lesson 4 and Lessons 4 and 5", "as in lesson\u00A04 and Lessons\u00A04 and 5"],
  ["on 11 November 2022", "on 11\u00A0November 2022"],
  ["about 1.04 billion dollars", "about 1.04\u00A0billion dollars"],
  ["a move of 20 % either way", "a move of 20\u202F% either way"],
  ["merged at 100,000 to 1 in", "merged at 100,000\u00A0to\u00A01 in"],
  ["from 20 to 150 in 11 marches", "from 20 to 150 in 11 marches"],
])("a typed number stays with its word: %s", (typed, printed) => {
  expect(kept(text(typed))).toBe(printed);
  expect(kept(text("It is "), box(), text(`, ${typed}`))).toBe(`It is [#,] ${printed}`);
});
