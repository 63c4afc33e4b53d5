import type { JSX } from "solid-js";
import type { ViewProps } from "../view-props.ts";
import { NumberInput } from "./NumberInput.tsx";
import type { NumericPrompt } from "./schema.ts";

export function NumericView(props: ViewProps<NumericPrompt>): JSX.Element {
  const id = () => `${props.name}-number`;
  return (
    <p class="number-field">
      <label for={id()}>{props.prompt.label}</label>
      <NumberInput
        id={id()}
        unit={props.prompt.unit}
        value={props.response[0] ?? ""}
        onValue={(text) => props.onResponse([text])}
        disabled={props.locked}
        invalid={props.invalid}
        describedBy={props.complaintId}
      />
    </p>
  );
}
