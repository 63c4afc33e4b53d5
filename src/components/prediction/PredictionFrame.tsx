import { onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { onFirstPress } from "../widgets/first-press.ts";
import { definitionOf } from "../widgets/index.ts";
import type { Reveal } from "./create-reveal.ts";
import { createTurned } from "./create-turned.ts";

/** A question, a way to answer it, and, once it is answered, what is so. */
export function PredictionFrame<Answer>(props: {
  /** The model whose numbers are asked for, as it stands at its defaults; none for a specimen. */
  readonly model?: string;
  readonly title: string;
  readonly reveal: Reveal<never, Answer>;
  readonly form: JSX.Element;
  readonly children: (answer: Answer) => JSX.Element;
}): JSX.Element {
  const model = untrack(() => props.model);
  const isTurned = createTurned(model);
  onMount(() => {
    // What will be asked on commit is here by then; nothing is computed yet.
    if (model !== undefined) onFirstPress(() => void definitionOf(model).catch(() => undefined));
  });
  return (
    <section class="prediction">
      <h3>{props.title}</h3>
      <Show when={props.reveal.answer() === undefined && props.reveal.failure() === ""}>
        {props.form}
        {/* Either has the place of both: the page stands still while a number is turned. */}
        <p class="hint in-turn">
          <span aria-hidden={isTurned()}>
            Nobody keeps score. A guess you have made is easier to correct than one you have not.
          </span>
          <span aria-hidden={!isTurned()}>Asked of the numbers that this page opened with.</span>
        </p>
      </Show>
      <div role="status" tabindex="-1" ref={(element) => props.reveal.setPlace(element)}>
        <Show when={props.reveal.answer()}>{(answer) => props.children(answer())}</Show>
        <Show when={props.reveal.failure()}>
          {(why) => <p>The result could not be computed: {why()}. Reload the page to try again.</p>}
        </Show>
      </div>
    </section>
  );
}
