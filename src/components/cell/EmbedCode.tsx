import { createSignal, createUniqueId, Show } from "solid-js";
import type { JSX } from "solid-js";
import { CopyButton } from "./CopyButton.tsx";
import type { embedCode } from "./embed-code.ts";

const FIRST_HEIGHT = 720;

/**
 * The instrument in its present state, for another page: a frame, and a script that keeps its height. What
 * writes the code is fetched when this is opened, for few readers open it.
 */
export function EmbedCode(props: {
  readonly widget: string;
  readonly title: string;
  /** The link of the page in its present state. */
  readonly link: () => string;
  readonly onDone: (message: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  const [site, setSite] = createSignal("");
  const [write, setWrite] = createSignal<typeof embedCode>();
  const open = async (): Promise<void> => {
    const written = await import("./embed-code.ts");
    setWrite(() => written.embedCode);
  };
  const code = (from: typeof embedCode): string =>
    from({
      link: props.link(),
      widget: props.widget,
      title: props.title,
      site: site(),
      height: FIRST_HEIGHT,
    });
  return (
    <details class="cell-embed needs-js" onToggle={() => void open()}>
      <summary>Embed</summary>
      <p>
        <label for={id}>The address of your site, so that the frame can tell it its height: </label>
        <input
          id={id}
          type="url"
          autocomplete="off"
          placeholder="https://example.org"
          maxlength="200"
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </p>
      <Show when={write()}>
        {(from) => (
          <>
            <p>
              <CopyButton label="Copy the code" text={() => code(from())} onDone={props.onDone} />
            </p>
            <pre tabindex="0">{code(from())}</pre>
          </>
        )}
      </Show>
    </details>
  );
}
