/** Every control by itself in every state that it can be in. */
import { createSignal, onMount } from "solid-js";
import type { JSX } from "solid-js";
import type { ListParameter } from "../../engine/index.ts";
import { ChangedDot } from "../controls/ChangedDot.tsx";
import { Choice } from "../controls/Choice.tsx";
import { DateField } from "../controls/DateField.tsx";
import { ListField } from "../controls/ListField.tsx";
import { LockedControl } from "../controls/LockedControl.tsx";
import { PathPainter } from "../controls/PathPainter.tsx";
import { Presets } from "../controls/Presets.tsx";
import { Scrub } from "../controls/Scrub.tsx";
import { Select } from "../controls/Select.tsx";
import { Slider } from "../controls/Slider.tsx";
import { SubmitButton } from "../controls/SubmitButton.tsx";
import { TypedNumber } from "../controls/TypedNumber.tsx";
import { specimenSet } from "./parameters.ts";

const nothing = (): void => undefined;
const moves: ListParameter = {
  kind: "list",
  label: "The moves",
  unit: "percent",
  min: -40,
  max: 40,
  maxLength: 8,
  default: [10, -10],
  help: "One a day.",
};
const states = [
  { name: "as it comes", changed: false, move: 10, rule: "daily", from: "2008-09-15", list: [10] },
  {
    name: "changed",
    changed: true,
    move: -40,
    rule: "never",
    from: "2020-04-17",
    list: [10, -10, 5, -40, 40, 0, 1, -1],
  },
] as const;

/** Types into the fields of a specimen what they cannot take, as a reader would. */
function Nonsense(props: { readonly text: string; readonly children: JSX.Element }): JSX.Element {
  let place: HTMLDivElement | undefined;
  onMount(() => {
    for (const field of place?.querySelectorAll<HTMLInputElement>("input[type=text]") ?? []) {
      field.value = props.text;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  return <div ref={place}>{props.children}</div>;
}

function InState(props: { readonly state: (typeof states)[number] }): JSX.Element {
  const shared = () => ({ changed: props.state.changed, onChange: nothing, onReset: nothing });
  return (
    <section class="cell needs-js" aria-label={`Controls, ${props.state.name}`}>
      <h3>Controls, {props.state.name}</h3>
      <div class="cell-controls">
        <Slider parameter={specimenSet.move} value={props.state.move} {...shared()} />
        <Choice parameter={specimenSet.rule} value={props.state.rule} {...shared()} />
        <Select parameter={specimenSet.rule} value={props.state.rule} {...shared()} />
        <DateField parameter={specimenSet.from} value={props.state.from} {...shared()} />
        <PathPainter parameter={moves} value={props.state.list} {...shared()} />
      </div>
      <p>
        A number in a sentence:{" "}
        <Scrub parameter={specimenSet.move} value={props.state.move} onChange={nothing} />.
      </p>
    </section>
  );
}

/** A number in a sentence while it is typed; it is there once somebody asks for it. */
function BeingTyped(): JSX.Element {
  const [typing, setTyping] = createSignal(false);
  return (
    <p>
      {typing() ? (
        <TypedNumber
          parameter={specimenSet.move}
          start="12"
          onDone={() => setTyping(false)}
          onKeyDone={nothing}
        />
      ) : (
        <button type="button" class="button" onClick={() => setTyping(true)}>
          Type it
        </button>
      )}
    </p>
  );
}

export function ControlSpecimens(): JSX.Element {
  return (
    <>
      <InState state={states[0]} />
      <InState state={states[1]} />
      <section class="cell needs-js" aria-label="Controls, given what they cannot take">
        <h3>Controls, given what they cannot take</h3>
        <Nonsense text="a great deal">
          <div class="cell-controls">
            <Slider
              parameter={specimenSet.size}
              value={1_000_000}
              changed
              onChange={nothing}
              onReset={nothing}
            />
          </div>
          <ListField label="Or type them" parameter={moves} value={[10, -10]} onChange={nothing} />
        </Nonsense>
      </section>
      <section class="cell needs-js" aria-label="Small controls">
        <h3>Small controls</h3>
        <Presets
          label="Starting points"
          labelled
          presets={[
            { id: "on", label: "This one is on", pressed: true },
            { id: "off", label: "This one is off", pressed: false },
          ]}
          onPick={nothing}
        />
        <LockedControl label="Trading fee" value="0 %" onUnlock={nothing} />
        <p class="control-head">
          <ChangedDot label="what has changed" changed onReset={nothing} /> A dot alone.
        </p>
        <BeingTyped />
        <form onSubmit={(event) => event.preventDefault()}>
          <SubmitButton>Hand it in</SubmitButton>
        </form>
      </section>
    </>
  );
}
