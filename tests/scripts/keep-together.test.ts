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
