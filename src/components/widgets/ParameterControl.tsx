import { Match, Show, Switch, createMemo } from "solid-js";
import type { JSX } from "solid-js";
import type { ParameterSet, ParameterValues } from "../../engine/index.ts";
import type { Model } from "../../state/model.ts";
import { Choice } from "../controls/Choice.tsx";
import { DateField } from "../controls/DateField.tsx";
import { PathPainter } from "../controls/PathPainter.tsx";
import { Select } from "../controls/Select.tsx";
import { Slider } from "../controls/Slider.tsx";
import { isAsWide, narrowed } from "./ends.ts";
import type { LimitedModel, Value } from "./ends.ts";

/** More options than this do not stand side by side. */
const MOST_SWITCHES = 5;

/** The control of one parameter of a model: its kind decides which. */
export function ParameterControl<S extends ParameterSet>(props: {
  readonly model: Model<S> & Partial<LimitedModel<S>>;
  readonly name: keyof S & string;
}): JSX.Element {
  // Its own: the turn of one control leaves the others alone.
  const value = createMemo(() => props.model.values()[props.name]);
  const parameter = createMemo(
    () => narrowed(props.model.set[props.name], props.model.ends?.(props.name), value() as Value),
    undefined,
    { equals: isAsWide },
  );
  const changed = createMemo(() => props.model.changed().has(props.name));
  const change = (next: number | string | readonly number[]): void =>
    props.model.change({ [props.name]: next } as unknown as Partial<ParameterValues<S>>);
  const common = {
    get changed() {
      return changed();
    },
    onReset: () => props.model.reset(props.name),
    onChange: change,
  };
  const as = <K extends "number" | "choice" | "date" | "list">(kind: K) => {
    const found = parameter();
    return found.kind === kind
      ? (found as Extract<ReturnType<typeof parameter>, { kind: K }>)
      : undefined;
  };

  return (
    <Switch>
      <Match when={as("number")}>
        {(found) => <Slider {...common} parameter={found()} value={value() as number} />}
      </Match>
      <Match when={as("choice")}>
        {(found) => (
          <Show
            when={found().options.length > MOST_SWITCHES}
            fallback={<Choice {...common} parameter={found()} value={value() as string} />}
          >
            <Select {...common} parameter={found()} value={value() as string} />
          </Show>
        )}
      </Match>
      <Match when={as("date")}>
        {(found) => <DateField {...common} parameter={found()} value={value() as string} />}
      </Match>
      <Match when={as("list")}>
        {(found) => (
          <PathPainter {...common} parameter={found()} value={value() as readonly number[]} />
        )}
      </Match>
    </Switch>
  );
}
