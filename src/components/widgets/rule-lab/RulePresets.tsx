import { createUniqueId, For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { afterPress } from "../../../pace/press.ts";
import type { Model } from "../../../state/model.ts";
import { Presets } from "../../controls/Presets.tsx";
import { isPresetOn } from "../model-definition.ts";
import type { RuleLabSet } from "./parameters.ts";
import { ruleKinds } from "./rule-kinds.ts";
import { presets } from "./rule-lab.presets.ts";
import { NO_CARD } from "./venue-cards.ts";

/** A venue card as a starting point: its name with its date, and its rule as published. */
export interface VenuePreset {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
}

/** Paths, rules and published rules: each one press. */
export function RulePresets(props: {
  readonly model: Model<RuleLabSet>;
  readonly venues: readonly VenuePreset[];
}): JSX.Element {
  const list = createUniqueId();
  const values = () => props.model.values();
  const chosen = () => props.venues.find(({ id }) => id === values().card);
  return (
    <>
      <Presets
        label="Paths"
        presets={presets.map((preset) => ({
          id: preset.id,
          label: preset.label,
          pressed: isPresetOn(preset, values()),
        }))}
        onPick={(id) => props.model.change(presets.find((p) => p.id === id)!.values)}
      />
      <Presets
        label="The third token trades by:"
        labelled
        presets={ruleKinds.map(({ id, label }) => ({
          id,
          label,
          pressed: values().rule === id && values().card === NO_CARD,
        }))}
        onPick={(id) => props.model.change({ rule: id, card: NO_CARD })}
      />
      <div class="presets lab-cards needs-js">
        <label class="presets-label" for={list}>
          Or by a published rule:
        </label>
        <select
          id={list}
          autocomplete="off"
          onChange={({ currentTarget: { value } }) =>
            afterPress(() =>
              props.model.change(
                value === NO_CARD ? { card: NO_CARD } : { card: value, watch: "continuous" },
              ),
            )
          }
        >
          <option value={NO_CARD} selected={values().card === NO_CARD}>
            none
          </option>
          <For each={props.venues}>
            {({ id, label }) => (
              <option value={id} selected={values().card === id}>
                {label}
              </option>
            )}
          </For>
        </select>
      </div>
      <Show when={chosen()}>
        {(card) => (
          <p class="lab-card" aria-live="polite">
            <a href={`/venues/#${card().id}`}>{card().label}</a>: {card().rule}
          </p>
        )}
      </Show>
    </>
  );
}
