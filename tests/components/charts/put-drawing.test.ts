/** A drawing that takes another's place: alike to the last attribute, and as little changed as can be. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { putDrawing } from "../../../src/components/charts/put-drawing.ts";

const SVG = "http://www.w3.org/2000/svg";

interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Part | string)[];
}

function made({ name, attributes, children }: Part): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : made(child))));
  return element;
}
const drawing = (...children: Part["children"]): Element =>
  made({ name: "svg", attributes: {}, children });
const text = (says: string, y = "0"): Part => ({
  name: "text",
  attributes: { y },
  children: [says],
});

const { part } = fc.letrec<{ part: Part; child: Part | string }>((tie) => ({
  part: fc.record({
    name: fc.constantFrom("g", "path", "text", "clipPath"),
    attributes: fc.dictionary(
      fc.constantFrom("d", "id", "fill", "clip-path"),
      fc.constantFrom("a", "b", "c"),
    ),
    children: fc.array(tie("child"), { maxLength: 4 }),
  }),
  child: fc.oneof({ depthSize: "small" }, fc.constantFrom("1", "2", "3"), tie("part")),
}));
const anyDrawing = fc.array(part, { maxLength: 4 }).map((children) => drawing(...children));

test("law: whatever stood there, what stands there then is the new drawing", () => {
  fc.assert(
    fc.property(anyDrawing, anyDrawing, (before, after) => {
      const host = document.createElement("div");
      const wanted = after.cloneNode(true);
      putDrawing(host, before);
      putDrawing(host, after);
      expect(host.childNodes).toHaveLength(1);
      expect(host.firstChild!.isEqualNode(wanted)).toBe(true);
    }),
  );
});

test("what is the same stays, and is not touched", () => {
  const host = document.createElement("div");
  putDrawing(host, drawing(text("start"), text("91", "3")));
  const [first, second] = host.querySelectorAll("text");
  const touched = new MutationObserver(() => undefined);
  touched.observe(host, { subtree: true, childList: true, characterData: true, attributes: true });
  putDrawing(host, drawing(text("start"), text("94", "3")));
  expect([...host.querySelectorAll("text")]).toEqual([first, second]);
  expect(touched.takeRecords().map(({ type, target }) => [type, target.textContent])).toEqual([
    ["characterData", "94"],
  ]);
});

test("the two drawings of the build make room for one", () => {
  const host = document.createElement("div");
  host.append(drawing(text("narrow")), drawing(text("wide")));
  putDrawing(host, drawing(text("live")));
  expect(host.textContent).toBe("live");
});
