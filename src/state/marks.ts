/**
 * What the reader points at: a step of a run, seen at once in the ledger, on the chart and in the sentence.
 *
 * Whatever stands for a step carries a `data-mark` attribute (`markText`). Pointing at one such element or
 * focusing it lights up all others of the same step; a chart, which has no element for a point, says and
 * asks through `createMarks`. Elements are lit by an attribute outside Solid, so hydration never sees it.
 */
import { createEffect, createRoot, createSignal, onCleanup, onMount } from "solid-js";
import type { Accessor } from "solid-js";

/** A step of one run, and the ledger's row where only that one is meant. */
export interface Mark {
  /** The model or the stored scenario. */
  readonly source: string;
  /** Left out, every product of the run is meant. */
  readonly product?: string | undefined;
  readonly step: number;
  readonly row?: number | undefined;
}

const ANY = "*";

/**
 * A mark as the value of `data-mark`.
 *
 * @example
 * markText({ source: "rule-lab", product: "daily", step: 2 }) // → "rule-lab daily 2 *"
 */
export function markText({ source, product, step, row }: Mark): string {
  return [source, product ?? ANY, step, row ?? ANY].join(" ");
}

/** Whether two `data-mark` values mean the same: left out means any. */
export function isSameMark(one: string, other: string): boolean {
  const parts = other.split(" ");
  return one.split(" ").every((part, i) => part === parts[i] || part === ANY || parts[i] === ANY);
}

const [marked, setMarked] = createSignal<string>();
let listening = false;

function lightUp(now: string | undefined): void {
  for (const element of document.querySelectorAll("[data-marked]")) {
    element.removeAttribute("data-marked");
  }
  if (now === undefined) return;
  for (const element of document.querySelectorAll<HTMLElement>("[data-mark]")) {
    if (isSameMark(now, element.dataset["mark"] ?? "")) element.dataset["marked"] = "";
  }
}

/** Elements with `data-mark` begin to light each other up. Browser only: call it on mount. */
export function startMarks(): void {
  if (listening) return;
  listening = true;
  const point = ({ target }: Event): void => {
    const found = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
    setMarked(found?.dataset["mark"]);
  };
  document.addEventListener("pointerover", point);
  document.addEventListener("focusin", point);
  createRoot(() => createEffect(() => lightUp(marked())));
}

/** Follows and sets the marks of one source. Nothing is marked before mount. */
export function createMarks(source: string): {
  readonly step: Accessor<number | undefined>;
  readonly mark: (step: number | undefined) => void;
} {
  const [mounted, setMounted] = createSignal(false);
  onMount(() => {
    startMarks();
    setMounted(true);
  });
  onCleanup(() => setMounted(false));
  return {
    step: () => {
      const [of, , step] = (mounted() ? (marked() ?? "") : "").split(" ");
      return of === source ? Number(step) : undefined;
    },
    mark: (step) => setMarked(step === undefined ? undefined : markText({ source, step })),
  };
}
