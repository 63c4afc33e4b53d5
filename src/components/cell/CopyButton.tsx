import { createSignal, Show } from "solid-js";
import type { JSX } from "solid-js";

/** Copies a text; where the clipboard is refused, the text is shown, selected, for a manual copy. */
export function CopyButton(props: {
  readonly label: string;
  readonly text: () => string;
  readonly onDone: (message: string) => void;
}): JSX.Element {
  const [copied, setCopied] = createSignal(false);
  const [manual, setManual] = createSignal<string>();

  const copy = async (): Promise<void> => {
    const text = props.text();
    try {
      await navigator.clipboard.writeText(text);
      setManual(undefined);
      setCopied(true);
      props.onDone("Copied");
      setTimeout(() => setCopied(false), 2000);
    } catch {
      setManual(text);
      props.onDone("Copying was refused. The text is selected for you.");
    }
  };

  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {copied() ? "Copied" : props.label}
      </button>
      <Show when={manual()}>
        {(text) => (
          <input
            type="text"
            class="manual-copy"
            aria-label={props.label}
            readonly
            value={text()}
            ref={(element) => queueMicrotask(() => element.select())}
          />
        )}
      </Show>
    </>
  );
}
