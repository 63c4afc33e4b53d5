/** When a reader means to use a chart: reaches into its cell, or has begun to move while it is in view. */

const REACH = ["pointerenter", "focusin"] as const;
const STIR = ["pointermove", "pointerdown", "keydown", "scroll"] as const;

/**
 * Calls back once, on the first sign of intent. A page that nobody touches loads nothing.
 *
 * @returns a function that stops waiting.
 */
export function onIntent(element: Element, callback: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let observer: IntersectionObserver | undefined;
  const stop = (): void => {
    waiting.abort();
    observer?.disconnect();
  };
  const once = (): void => {
    if (signal.aborted) return;
    stop();
    callback();
  };
  const listen = (target: EventTarget, names: readonly string[], handler: () => void): void =>
    names.forEach((name) => target.addEventListener(name, handler, { passive: true, signal }));
  listen(element.closest(".cell") ?? element, REACH, once);
  listen(window, STIR, () => (observer ??= whenIdleInView(element, once)));
  return stop;
}

function whenIdleInView(element: Element, callback: () => void): IntersectionObserver {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) whenIdle(callback);
  });
  observer.observe(element);
  return observer;
}

/** Some browsers have no word for it. */
function whenIdle(callback: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback, 200);
}
