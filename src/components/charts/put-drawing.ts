import morphdom from "morphdom";

/**
 * Puts a drawing where another stands and changes only what differs. Most of a drawing stays as it is from one turn
 * to the next, and laying out its labels anew costs more than everything else about showing it.
 */
export function putDrawing(host: HTMLElement, drawn: Element): void {
  const standing = host.children.length === 1 ? host.firstElementChild : null;
  if (standing?.tagName === drawn.tagName) morphdom(standing, drawn);
  else host.replaceChildren(drawn);
}
