/** A drawing as a file of its own: the page's colours written in, a title and a description added. */

export interface DrawingWords {
  readonly title: string;
  readonly summary: string;
}

const NAMESPACE = "http://www.w3.org/2000/svg";
const FONT = "Inter, system-ui, sans-serif";

/**
 * The text of an SVG file.
 *
 * @param svg the drawing on the page; it is not changed.
 * @param resolve the present colour of a CSS value such as `var(--daily)`.
 * @param scale how many times the size of the drawing the picture is.
 */
export function standaloneSvg(
  svg: Element,
  resolve: (value: string) => string,
  words: DrawingWords,
  scale = 1,
): string {
  const copy = svg.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.startsWith("var(")) element.setAttribute(name, resolve(value));
    }
  }
  for (const name of ["class", "aria-hidden", "focusable"]) copy.removeAttribute(name);
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  copy.setAttribute("width", `${width * scale}`);
  copy.setAttribute("height", `${height * scale}`);
  copy.setAttribute("role", "img");
  copy.setAttribute("font-family", FONT);
  copy.setAttribute("color", resolve("var(--ink-2)"));
  const paper = element(copy, "rect", {
    width: "100%",
    height: "100%",
    fill: resolve("var(--paper)"),
  });
  const title = element(copy, "title", {}, words.title);
  copy.prepend(title, element(copy, "desc", {}, words.summary), paper);
  const text = new XMLSerializer().serializeToString(copy);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function element(
  near: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
  text = "",
): Element {
  const made = near.ownerDocument.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
