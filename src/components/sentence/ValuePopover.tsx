import { createUniqueId, Show } from "solid-js";
import type { JSX } from "solid-js";

/** A computed number that can be opened: what it is and how it comes about. A native popover, no script. */
export function ValuePopover(props: {
  readonly text: string;
  readonly label: string;
  readonly formula: string;
  readonly role?: string | undefined;
  /** The step of the run that it belongs to, as `data-mark`. */
  readonly mark?: string | undefined;
  /** Whether the number is still that of other values. */
  readonly working?: boolean | undefined;
  /** Whether it has been so for long enough to show it. */
  readonly late?: boolean | undefined;
  /** Where the number can be turned. */
  readonly href?: string | undefined;
  /** The lab with this number's scenario in it. */
  readonly lab?: string | undefined;
  /** The inputs in words. */
  readonly inputs?: string | undefined;
  /** What was run, as text. */
  readonly scenario?: string | undefined;
  /** It opens: whatever takes time can now be made. */
  readonly onOpen?: (() => void) | undefined;
}): JSX.Element {
  const id = `value-${createUniqueId()}`;
  return (
    <>
      <button
        type="button"
        class="value"
        data-role={props.role}
        data-mark={props.mark}
        aria-busy={props.working === true || undefined}
        data-late={props.late === true ? "" : undefined}
        popovertarget={id}
        translate="no"
      >
        {props.text}
      </button>
      <span
        id={id}
        popover="auto"
        class="popover"
        onBeforeToggle={(event) => {
          if ((event as ToggleEvent).newState === "open") props.onOpen?.();
        }}
      >
        <b>{props.label}</b>
        <br />
        {props.formula}
        <Show when={props.inputs}>{(inputs) => <span class="inputs">{inputs()}</span>}</Show>
        <Show when={props.href}>
          {(href) => (
            <>
              {" "}
              <a href={href()}>Turn it yourself</a>.
            </>
          )}
        </Show>
        <Show when={props.lab}>
          {(lab) => (
            <>
              {" "}
              <a href={lab()}>Open in the lab</a>.
            </>
          )}
        </Show>
        {/* Never in the page as it was built: there, it would end the paragraph around it. */}
        <Show when={props.scenario}>{(scenario) => <ScenarioDetails text={scenario()} />}</Show>
      </span>
    </>
  );
}

function ScenarioDetails(props: { readonly text: string }): JSX.Element {
  return (
    <details>
      <summary>The scenario, as the command line takes it</summary>
      <pre>{props.text}</pre>
    </details>
  );
}
