/**
 * When the questions of a page get their script: as the reader turns to them, or at once when there is
 * something to show again (a draft, an answer, a link with a seed). Until then they weigh nothing.
 */
import { placeOfButton, pressAgain } from "./form-state.ts";
import { seedFrom } from "./links.ts";

const INTENT = ["pointerenter", "pointerdown", "focusin"] as const;

function makeStarter(container: HTMLElement, ids: readonly string[], seed: number): () => void {
  let started = false;
  let pressed = -1;
  const remember = (event: Event) => {
    pressed = placeOfButton(container, event.target);
  };
  return () => {
    if (started) return;
    started = true;
    container.addEventListener("click", remember);
    void import("./live-quiz.tsx")
      .then(({ startQuiz }) => startQuiz(container, ids, seed))
      .then(() => {
        container.removeEventListener("click", remember);
        container.dataset["live"] = "";
        pressAgain(container, pressed);
      })
      .catch(() => {
        // A part did not load: the next sign of interest tries again.
        started = false;
      });
  };
}

/** Marks a lesson as read; tells whether something of these questions has been kept. */
async function arrive(lesson: string | undefined, ids: readonly string[]): Promise<boolean> {
  const { createProgress } = await import("../../state/progress/index.ts");
  const { store } = createProgress();
  const { lessons, drafts, attempts } = store.state().record;
  if (lesson !== undefined && !lessons.has(lesson)) store.markLesson(lesson, true);
  const answered = [...attempts.values()].map(({ value }) => value.item);
  return ids.some((id) => drafts.has(id) || answered.includes(id)) || store.state().notice !== null;
}

/**
 * Watches over one quiz: a container with `data-items`, `data-seed`, and `data-lesson` or, for a test of the
 * course, `data-test`. The numbers of a test are its own, so a link's seed is not for it.
 */
export function watchQuiz(container: HTMLElement): void {
  const { lesson, test, items = "", seed = "" } = container.dataset;
  const ids = items.split(" ");
  const start = makeStarter(container, ids, Number(seed));
  for (const sign of INTENT) container.addEventListener(sign, start);
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void arrive(lesson, ids).then((kept) => {
        const isLinked = test === undefined && seedFrom(location.search) !== null;
        if (kept || isLinked) start();
      });
    },
    { rootMargin: "200px" },
  );
  seen.observe(container);
}
