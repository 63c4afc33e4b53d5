/** The width of a box in whole pixels, now and whenever it changes. */

/**
 * Reports from the browser's next look at the layout, before it paints: asking at once would have it lay out the
 * page in the middle of a task. Returns the way to stop.
 */
export function observeWidth(host: HTMLElement, report: (width: number) => void): () => void {
  const measure = (): void => report(Math.round(host.clientWidth));
  if (!("ResizeObserver" in globalThis)) {
    measure();
    return () => undefined;
  }
  const observer = new ResizeObserver(measure);
  observer.observe(host);
  return () => observer.disconnect();
}
