import { createSignal, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { parseParameter } from "../../format/index.ts";
import type { NumberParameter } from "../../engine/index.ts";

/**
 * The field that takes a number's place in a sentence while it is typed. Enter applies it, or says why it
 * is none; Escape takes it back; leaving applies it where it is a number.
 */
export function TypedNumber(props: {
  readonly parameter: NumberParameter;
  readonly start: string;
  /** The text and its value; nothing where it was taken back. */
  readonly onDone: (typed: { readonly text: string; readonly value: number } | undefined) => void;
  /** The same, by a key: the reader is still here. */
  readonly onKeyDone: () => void;
}): JSX.Element {
  const [text, setText] = createSignal(untrack(() => props.start));
  let done = false;
  const finish = (typed: { text: string; value: number } | undefined): void => {
    if (done) return;
    done = true;
    props.onDone(typed);
  };
  const apply = (input: HTMLInputElement, insist: boolean): void => {
    const parsed = parseParameter(props.parameter, text());
    if (parsed.ok) finish({ text: text(), value: parsed.value });
    else if (insist) {
      input.setCustomValidity(parsed.reason);
      input.reportValidity();
    } else finish(undefined);
  };

  return (
    <input
      class="scrub-input"
      type="text"
      inputmode="decimal"
      size="6"
      maxlength="24"
      aria-label={props.parameter.label}
      value={text()}
      ref={(element) =>
        queueMicrotask(() => {
          element.focus();
          element.setSelectionRange(element.value.length, element.value.length);
        })
      }
      onInput={(event) => {
        event.currentTarget.setCustomValidity("");
        setText(event.currentTarget.value);
      }}
      onBlur={(event) => apply(event.currentTarget, false)}
      onKeyDown={(event) => {
        if (event.key === "Enter") apply(event.currentTarget, true);
        else if (event.key === "Escape") finish(undefined);
        if (done) props.onKeyDone();
      }}
    />
  );
}
