import { createUniqueId } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter, parseParameter } from "../../format/index.ts";
import type { NumberParameter } from "../../engine/index.ts";
import { createNotice, rangeNotice } from "./range-notice.ts";

/**
 * A number that can be typed. Enter or leaving it applies; Escape takes it back; nonsense is said, not applied, and
 * so is what lies out of range.
 */
export function NumberField(props: {
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly label: string;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const id = createUniqueId();
  const [complaint, setComplaint] = createNotice(() => props.value);
  const shown = (): string => formatParameter(props.parameter, props.value);

  const apply = (input: HTMLInputElement): void => {
    const parsed = parseParameter(props.parameter, input.value);
    if (!parsed.ok) {
      setComplaint(parsed.reason);
      input.value = shown();
      return;
    }
    props.onChange(parsed.value);
    input.value = shown();
    const notice = rangeNotice(props.parameter, parsed.value);
    setComplaint(notice === undefined ? "" : `${notice[0]!.toUpperCase()}${notice.slice(1)}.`);
  };

  return (
    <span class="number-field">
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        size="7"
        aria-label={`${props.label}, type a value`}
        aria-describedby={id}
        value={shown()}
        onFocus={(event) => event.currentTarget.select()}
        onInput={() => setComplaint("")}
        onChange={(event) => apply(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.currentTarget.value = shown();
          setComplaint("");
        }}
      />
      <span id={id} class="complaint" role="status">
        {complaint()}
      </span>
    </span>
  );
}
