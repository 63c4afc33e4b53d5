/**
 * Puts a drawing where another stands and changes only what differs. Most of a drawing stays as it is from one turn
 * to the next, and laying out its labels anew costs more than everything else about showing it. A package that does
 * this for any page is five times as large: a drawing has neither fields nor anything that is known by its id.
 */
export function putDrawing(host: HTMLElement, drawn: Element): void {
  const standing = host.children.length === 1 ? host.firstElementChild : null;
  if (standing?.tagName === drawn.tagName) become(standing, drawn);
  else host.replaceChildren(drawn);
}

/** Children by their place: what has moved there is changed into what belongs there. */
function become(standing: Element, drawn: Element): void {
  takeAttributes(standing, drawn);
  const before = [...standing.childNodes];
  const after = [...drawn.childNodes];
  after.forEach((wanted, place) => {
    const found = before[place];
    if (found === undefined) standing.append(wanted);
    else if (found.nodeName !== wanted.nodeName) found.replaceWith(wanted);
    else if (found instanceof Element && wanted instanceof Element) become(found, wanted);
    else if (found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue;
  });
  for (const left of before.slice(after.length)) left.remove();
}

function takeAttributes(standing: Element, drawn: Element): void {
  for (const name of standing.getAttributeNames()) {
    if (!drawn.hasAttribute(name)) standing.removeAttribute(name);
  }
  for (const { namespaceURI, name, value } of drawn.attributes) {
    if (standing.getAttribute(name) !== value) standing.setAttributeNS(namespaceURI, name, value);
  }
}
