/**
 * Keeps punctuation on the line of the number or term it belongs to. What opens is a button, which a
 * browser treats as a box of its own: left alone, a comma may begin the next line. And a typed number stays
 * with the word that it counts or belongs to: "lesson 4", "11 November", "15 %".
 */

/** What stands in a sentence as a button or an island. */
const BOXES = new Set(["Scrub", "Term", "Value"]);

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
/** @type {readonly (readonly [RegExp, string])[]} */
const UNBROKEN = [
  [/(?<=\d) (?=%)/g, "\u202F"],
  [/(?<=\b[Ll]essons?) (?=\d)/g, "\u00A0"],
  [new RegExp(`(?<=\\d) (?=(?:${MONTHS}|million|billion)\\b)`, "g"), "\u00A0"],
  [/(?<=\d) to (?=1\b)/g, "\u00A0to\u00A0"],
];

/** @typedef {{ type: string, name?: string, value?: string, children?: Node[] }} Node */

/** @param {Node} node */
const isBox = (node) => node.type === "mdxJsxTextElement" && BOXES.has(node.name ?? "");
/** @param {Node} node */
const isText = (node) => node.type === "text" && node.value !== "";
/** @param {string} value @returns {Node} */
const text = (value) => ({ type: "text", value });
/** @param {Node[]} children @returns {Node} */
const together = (children) => ({
  type: "mdxJsxTextElement",
  name: "span",
  .../** @type {object} */ ({
    attributes: [{ type: "mdxJsxAttribute", name: "class", value: "together" }],
  }),
  children,
});

/** A text in its words and the space between them, at which a line may end. @param {Node} node @returns {Node[]} */
const pieces = (node) =>
  isText(node)
    ? (node.value ?? "")
        .split(/([ \n\t]+)/)
        .filter(Boolean)
        .map(text)
    : [node];

/** @param {Node} node @returns {Node} */
function unbroken(node) {
  const value = UNBROKEN.reduce((all, [space, kept]) => all.replace(space, kept), node.value ?? "");
  return value === node.value ? node : { ...node, value };
}

/**
 * Boxes and the words that touch them, each run in one span; everything else as it was.
 *
 * @param {Node[]} children
 * @returns {Node[]}
 */
function grouped(children) {
  /** @type {Node[]} */
  const out = [];
  /** @type {Node[]} */
  let run = [];
  const close = () => {
    out.push(...(run.length > 1 && run.some(isBox) ? [together(run)] : run));
    run = [];
  };
  for (const piece of children.flatMap(pieces)) {
    if (isBox(piece) || (isText(piece) && /\S/.test(piece.value ?? ""))) run.push(piece);
    else {
      close();
      out.push(piece);
    }
  }
  close();
  return joined(out);
}

/** Texts side by side made one again. @param {Node[]} nodes @returns {Node[]} */
function joined(nodes) {
  /** @type {Node[]} */
  const out = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last !== undefined && last.type === "text" && node.type === "text")
      out[out.length - 1] = text(`${last.value}${node.value}`);
    else out.push(node);
  }
  return out;
}

/** @param {Node} node @returns {Node} */
function kept(node) {
  if (isText(node)) return unbroken(node);
  if (node.children === undefined || node.children.length === 0) return node;
  const children = node.children.map(kept);
  const same = children.every((child, i) => child === node.children?.[i]);
  if (!children.some(isBox)) return same ? node : { ...node, children };
  return { ...node, children: grouped(children) };
}

/** A plugin of the Markdown processor, for the tree of HTML. */
export const keepTogether = {
  name: "keep-together",
  /** @param {any} root @param {any} context */
  before(root, context) {
    context.replaceNode(root, kept(root));
  },
};
