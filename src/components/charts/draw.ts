/** One drawing: options to an SVG element that the site's rules allow. The same at build and in the browser. */
import type { PlotOptions } from "@observablehq/plot";
import type { Plot } from "./chart-spec.ts";
import { FONT_SIZE } from "./frame.ts";

/**
 * Draws and cleans. The element comes back outside the document, hidden from the accessible tree: the
 * figure around it says what it shows.
 */
export function draw(plot: Plot, options: PlotOptions, id: string, document: Document): Element {
  return cleaned(plot.plot({ ...options, document }), id);
}

/**
 * Plot writes a `<style>` element (forbidden by the policy; its rules are in `charts.css`), labels on
 * groups without a role, and clip ids that count up through the whole process. None of it may stay.
 */
function cleaned(svg: Element, id: string): Element {
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.removeAttribute("style");
  for (const element of svg.querySelectorAll("*")) {
    for (const name of ["style", "aria-label", "aria-hidden", "class"])
      element.removeAttribute(name);
    ownIds(element, id);
    if (!isFinitelyDrawn(element)) drop(element);
  }
  svg.setAttribute("class", "plot");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.setAttribute("font-size", String(FONT_SIZE));
  return svg;
}

/** The last net: whatever a kind forgot, no path says NaN or Infinity. */
function isFinitelyDrawn(element: Element): boolean {
  return element.getAttributeNames().every((name) => {
    return !/NaN|Infinity/.test(element.getAttribute(name) ?? "");
  });
}

/**
 * @throws RangeError anywhere but in the reader's browser, where the one mark is left out.
 */
function drop(element: Element): void {
  const reader = typeof document !== "undefined" && import.meta.env.PROD;
  if (!reader) throw new RangeError(`marks must be finite, got ${element.outerHTML}`);
  element.remove();
}

function ownIds(element: Element, prefix: string): void {
  const own = element.getAttribute("id");
  if (own !== null) element.setAttribute("id", `${prefix}-${own}`);
  const clip = element.getAttribute("clip-path");
  if (clip !== null) element.setAttribute("clip-path", clip.replace("url(#", `url(#${prefix}-`));
}
