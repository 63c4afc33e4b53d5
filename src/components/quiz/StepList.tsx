/** A worked solution, or a part of one, as numbered lines. */
import { For, onMount } from "solid-js";
import type { JSX } from "solid-js";
import type { Step } from "./answer.ts";

export function StepList(props: {
  readonly title: string;
  readonly steps: readonly Step[];
  /** Takes the focus when it appears: what was asked for replaces the button that asked. */
  readonly takesFocus?: boolean | undefined;
}): JSX.Element {
  let title: HTMLHeadingElement | undefined;
  onMount(() => {
    if (props.takesFocus === true) title?.focus();
  });
  return (
    <div class="steps">
      <h3 ref={title} tabindex={props.takesFocus === true ? -1 : undefined}>
        {props.title}
      </h3>
      <ol>
        <For each={props.steps}>{(step) => <li>{step.text}</li>}</For>
      </ol>
    </div>
  );
}
