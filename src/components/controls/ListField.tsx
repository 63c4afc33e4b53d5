import { createSignal, createUniqueId } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter, parseNumber } from "../../format/index.ts";
import type { ListParameter } from "../../engine/index.ts";

/** A list typed or pasted: numbers parted by spaces or semicolons. Applied as a whole or not at all. */
export function ListField(props: {
  readonly label: string;
  readonly parameter: ListParameter;
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
}): JSX.Element {
  const id = createUniqueId();
  const [complaint, setComplaint] = createSignal("");
  const one = (value: number): string =>
    formatParameter({ kind: "number", unit: props.parameter.unit, step: 1 }, value);

  const apply = (text: string): void => {
    const { min, max, maxLength } = props.parameter;
    const parts = text.split(/[\s;_]+/).filter((part) => !/^%?$/.test(part));
    const numbers = parts.map((part) => parseNumber(part.replace(/,$/, "")));
    const wrong = numbers.findIndex((n) => !n.ok || n.value < min || n.value > max);
    if (wrong >= 0) {
      setComplaint(
        `“${parts[wrong]!.slice(0, 24)}” is not a number from ${one(min)} to ${one(max)}.`,
      );
    } else if (parts.length === 0 || parts.length > maxLength) {
      setComplaint(`Write one number at least and ${maxLength} at most.`);
    } else {
      setComplaint("");
      props.onChange(numbers.flatMap((n) => (n.ok ? [n.value] : [])));
    }
  };

  return (
    <p class="list-field">
      <label for={id}>{props.label}</label>{" "}
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxlength="800"
        value={props.value.join(" ")}
        onChange={(event) => apply(event.currentTarget.value)}
      />{" "}
      <span role="status">{complaint()}</span>
    </p>
  );
}
