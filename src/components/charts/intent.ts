/** When a reader means to use a chart: reaches into its cell, or has begun to move while it is in view. */

const REACH = ["pointerenter", "focusin", "input"] as const;
const STIR = ["pointermove", "pointerdown", "keydown", "scroll", "touchstart"] as const;
const PASSIVE = { passive: true } as const;

/**
 * Calls back once, on the first sign of intent. A page that nobody touches loads nothing.
 *
 * @returns a function that stops waiting.
 */
export function onIntent(element: Element, callback: () => void): () => void {
  const around = element.closest(".cell") ?? element;
  const stops: (() => void)[] = [];
  const stop = (): void => stops.splice(0).forEach((undo) => undo());
  const once = (): void => {
    stop();
    callback();
  };
  listen(around, REACH, once, stops);
  const stirred = (): void => whenIdleInView(element, once, stops);
  listen(window, STIR, stirred, stops);
  return stop;
}

function listen(
  target: EventTarget,
  names: readonly string[],
  handler: () => void,
  stops: (() => void)[],
): void {
  for (const name of names) {
    target.addEventListener(name, handler, PASSIVE);
    stops.push(() => target.removeEventListener(name, handler));
  }
}

function whenIdleInView(element: Element, callback: () => void, stops: (() => void)[]): void {
  if (observed.has(element) || !("IntersectionObserver" in globalThis)) return;
  observed.add(element);
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) whenIdle(callback, stops);
  });
  observer.observe(element);
  stops.push(() => {
    observer.disconnect();
    observed.delete(element);
  });
}

const observed = new WeakSet<Element>();

function whenIdle(callback: () => void, stops: (() => void)[]): void {
  if (!("requestIdleCallback" in globalThis)) return void setTimeout(callback, 200);
  const handle = requestIdleCallback(callback, { timeout: 2000 });
  stops.push(() => cancelIdleCallback(handle));
}
