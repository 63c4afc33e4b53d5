import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
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
  const isTurned = createTurned(untrack(() => props.model));
  return (
    <section class="prediction">
      <h3>{props.title}</h3>
      <Show when={props.reveal.answer() === undefined && props.reveal.failure() === ""}>
        <Show when={isTurned()}>
          <p class="hint">Asked of the numbers that this page opened with.</p>
        </Show>
        {props.form}
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
