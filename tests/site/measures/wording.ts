import type { BuiltPage } from "../built-site.ts";

const BROKEN = /\bNaN\b|\bundefined\b|(?<![A-Za-z])-?Infinity\b|\[object [A-Z]/;

/** Code may speak of such values; an island's own data is not on screen. */
const UNREAD = "script, style, code, template";
const UNSEEN_ATTRIBUTES = new Set(["props", "opts", "class", "id", "href"]);

function* textsOf(root: Element): Generator<[string, string]> {
  for (const element of root.querySelectorAll("*")) {
    if (element.closest(UNREAD)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) yield [`<${element.localName}>`, node.textContent ?? ""];
    }
    for (const { name, value } of element.attributes) {
      if (!UNSEEN_ATTRIBUTES.has(name)) yield [`<${element.localName}> ${name}`, value];
    }
  }
}

/** Where a page shows, says or draws a value that is no number. */
export function brokenValues({ document }: BuiltPage): string[] {
  return [...textsOf(document.documentElement)]
    .filter(([, text]) => BROKEN.test(text))
    .map(([where, text]) => `${where}: …${text.trim().slice(0, 80)}…`);
}
