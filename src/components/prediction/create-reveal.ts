/** What all predictions share: nothing is computed until the reader commits; then the page goes on. */
import { createSignal, onMount } from "solid-js";
import type { Accessor } from "solid-js";

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
  readonly before: () => Said | undefined;
  readonly answerTo: (said: Said | undefined) => Promise<Answer>;
  readonly keep: (answer: Answer) => void;
}): Reveal<Said, Answer> {
  const [answer, setAnswer] = createSignal<Answer>();
  const [failure, setFailure] = createSignal("");
  let place: HTMLElement | undefined;

  const reveal = async (said: Said | undefined): Promise<Answer | undefined> => {
    try {
      const found = await options.answerTo(said);
      setAnswer(() => found);
      return found;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      document.documentElement.dataset["gate"] = "open";
    }
  };
  onMount(() => {
    document.documentElement.dataset["gateReady"] = "";
    const before = options.before();
    if (before !== undefined) void reveal(before);
  });

  return {
    answer,
    failure,
    setPlace: (element) => (place = element),
    commit: async (said) => {
      const found = await reveal(said);
      if (found !== undefined && said !== undefined) options.keep(found);
      place?.focus();
    },
  };
}
