/** The gate behind a prediction: what follows it waits until the reader has committed (public/theme.js closes it). */
import { afterPaint } from "../../pace/after-paint.ts";

/** What is let in together: some milliseconds of layout, which a slow processor takes for a dozen. */
const MOST_ELEMENTS = 20;
/** What has no parts that could come one by one. */
const WHOLE = "p, button, select, details, :has(> :is(svg, math))";

/** At once, where nobody has pressed anything and the page has to be laid out anyway. */
export function openGate(): void {
  document.documentElement.dataset["gate"] = "open";
}

const sizeOf = (part: Element): number => part.getElementsByTagName("*").length;

/** The parts in their order and how much comes with each; what is large comes empty first, then its own parts. */
function* partsOf(all: Iterable<Element>): Generator<readonly [part: HTMLElement, size: number]> {
  for (const part of all) {
    if (!(part instanceof HTMLElement)) continue;
    const size = sizeOf(part);
    if (size <= MOST_ELEMENTS || part.matches(WHOLE)) yield [part, size];
    else {
      for (const inner of part.children) {
        if (inner instanceof HTMLElement) inner.dataset["let"] = "out";
      }
      yield [part, 0];
      yield* partsOf(part.children);
    }
  }
}

/**
 * Part after part, so that the page goes on answering: a whole lesson takes a third of a second to lay out on a slow
 * processor. What comes in is below the reader's place, so that nothing moves.
 */
export async function openGateByParts(): Promise<void> {
  let together = Infinity;
  for (const [part, size] of partsOf(document.querySelectorAll(".page > .gate ~ *"))) {
    if (together + size > MOST_ELEMENTS) {
      await afterPaint();
      together = 0;
    }
    part.dataset["let"] = "in";
    together += size;
  }
  // At the gate itself: a word at the root styles the whole page anew, in one task.
  for (const gate of document.querySelectorAll<HTMLElement>(".gate")) gate.dataset["open"] = "";
}
