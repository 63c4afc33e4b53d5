import { createMemo, For, Show } from "solid-js";
import type { JSX } from "solid-js";
import type { ListParameter, ParameterSet } from "../../../engine/index.ts";
import { ListField } from "../../controls/ListField.tsx";
import type { LimitedModel } from "../ends.ts";
import { ParameterControl } from "../ParameterControl.tsx";
import { createPartByPart } from "../part-by-part.ts";
import { CONDITION_KEYS, SLOTS } from "./parameters.ts";
import { labPath } from "./path-kinds.ts";
import { slotKind } from "./product-kinds.ts";
import type { SlotKey, TermsGroup } from "./slot.ts";
import { TERMS_GROUPS } from "./terms-parameters.ts";

/** Written out as a list, the first of them painted as well. */
const LISTS: readonly string[] = ["moves", "closes"];

/** Every control that the chosen path and products listen to, in groups. */
export function LabControls(props: {
  readonly model: LimitedModel<ParameterSet>;
  /** The reader's own prices stand in the place of a path. */
  readonly hasOwnPrices: boolean;
}): JSX.Element {
  const text = (key: string): string => String(props.model.values()[key]);
  // Which controls there are follows after the choice that brings them.
  const shown = createPartByPart(["path", ...SLOTS.map((at) => `p${at}`)], text, () =>
    props.model.ready(),
  );
  const path = createMemo(() => labPath(shown("path")));
  const pathKeys = (): readonly string[] => [...path().keys, ...("real" in path() ? [] : ["step"])];
  const slot = (at: (typeof SLOTS)[number]): ReturnType<typeof slotKind> =>
    slotKind(shown(`p${at}`));
  const groups = createMemo(() => {
    const wanted = SLOTS.flatMap((at) => slot(at)?.terms ?? []);
    return (Object.keys(TERMS_GROUPS) as TermsGroup[]).filter((group) => wanted.includes(group));
  });
  const control = (key: string): JSX.Element => <ParameterControl model={props.model} name={key} />;

  return (
    <div class="lab-controls">
      <Show when={!props.hasOwnPrices}>
        <fieldset class="lab-group">
          <legend>The path</legend>
          <div class="lab-grid">
            {control("path")}
            <For each={pathKeys().filter((key) => !LISTS.includes(key))}>{control}</For>
          </div>
          <Show when={pathKeys().includes("moves")}>{control("moves")}</Show>
          <For each={pathKeys().filter((key) => LISTS.includes(key))}>
            {(key) => (
              <ListField
                label={key === "moves" ? "Or type them" : props.model.set[key]!.label}
                parameter={props.model.set[key] as ListParameter}
                value={props.model.values()[key] as readonly number[]}
                onChange={(list) => props.model.change({ [key]: list })}
              />
            )}
          </For>
        </fieldset>
      </Show>
      <Group
        label="How trading goes"
        keys={CONDITION_KEYS}
        changed={props.model.changed()}
        control={control}
      />
      <div class="lab-slots">
        <For each={SLOTS}>
          {(at) => (
            <fieldset class="lab-slot" data-role={slot(at)?.role}>
              <legend class="visually-hidden">Product {at}</legend>
              {control(`p${at}`)}
              <For each={slot(at)?.keys ?? []}>{(key: SlotKey) => control(`${key}${at}`)}</For>
            </fieldset>
          )}
        </For>
      </div>
      <For each={groups()}>
        {(group) => (
          <Group {...TERMS_GROUPS[group]} changed={props.model.changed()} control={control} />
        )}
      </For>
    </div>
  );
}

/** Controls that most readers leave alone: folded, and saying when one has been changed. */
function Group(props: {
  readonly label: string;
  readonly keys: readonly string[];
  readonly changed: ReadonlySet<string>;
  readonly control: (key: string) => JSX.Element;
}): JSX.Element {
  const changed = (): number => props.keys.filter((key) => props.changed.has(key)).length;
  return (
    <details class="lab-group">
      <summary>
        {props.label}
        <Show when={changed() > 0}>{` (${changed()} changed)`}</Show>
      </summary>
      <div class="lab-grid">
        <For each={props.keys}>{(key) => props.control(key)}</For>
      </div>
    </details>
  );
}
