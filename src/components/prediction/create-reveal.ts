/** What all predictions share: nothing is computed until the reader commits; then the page goes on. */
import { createSignal, onMount } from "solid-js";
import type { Accessor } from "solid-js";
import { ownTask } from "../../pace/own-task.ts";
import { openGate, openGateByParts } from "./open-gate.ts";

export interface Reveal<Said, Answer> {
  readonly answer: Accessor<Answer | undefined>;
  /** Why the truth could not be computed. */
  readonly failure: Accessor<string>;
  /** Commits to a guess, or to none. */
  readonly commit: (said: Said | undefined) => Promise<void>;
  /** The element that takes the focus when the answer is there. */
  readonly setPlace: (element: HTMLElement) => void;
}

export function createReveal<Said, Answer>(options: {
  /** The guess of an earlier visit, if there is one. Asked after mount only. */
  readonly before: () => Promise<Said | undefined>;
  readonly answerTo: (said: Said | undefined) => Promise<Answer>;
  readonly keep: (answer: Answer) => Promise<void>;
}): Reveal<Said, Answer> {
  const [answer, setAnswer] = createSignal<Answer>();
  const [failure, setFailure] = createSignal("");
  let place: HTMLElement | undefined;

  const reveal = async (
    said: Said | undefined,
    keep: (answer: Answer) => Promise<void>,
  ): Promise<void> => {
    try {
      const found = await options.answerTo(said);
      // Kept before it is shown; what cannot be kept is shown all the same.
      if (said !== undefined) await keep(found).catch(() => undefined);
      // Finding it and showing it are a task each.
      await ownTask();
      setAnswer(() => found);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  onMount(() => {
    document.documentElement.dataset["gateReady"] = "";
    void options.before().then(
      (before) => {
        if (before !== undefined && answer() === undefined)
          void reveal(before, async () => {}).then(openGate);
      },
      () => undefined,
    );
  });

  return {
    answer,
    failure,
    setPlace: (element) => (place = element),
    commit: async (said) => {
      await reveal(said, options.keep);
      place?.focus();
      await openGateByParts();
    },
  };
}
