import { For, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMultiple } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import type { Preset } from "../model-definition.ts";
import type { DrawnReplay } from "./drawn-replay.ts";
import { replaySet } from "./parameters.ts";
import type { ReplaySet } from "./parameters.ts";
import { pathsOfReplay, summaryOfReplay } from "./paths-of-replay.ts";

const LIVE = ["from", "to", "L"] as const;
const LOCKED = ["rule", "width"] as const;

/** The run and its drawing, loaded together when a value first changes. */
async function loadDrawn() {
  const [{ loadReplay }, { drawReplay }] = await Promise.all([
    import("./replay.model.ts"),
    import("./drawn-replay.ts"),
  ]);
  const definition = await loadReplay();
  return {
    ...definition,
    deriveLater: async (values: Parameters<typeof definition.derive>[0]) => {
      const result = await definition.deriveLater!(values);
      return result === undefined ? undefined : drawReplay(result, values);
    },
    derive: (values: Parameters<typeof definition.derive>[0]) =>
      drawReplay(definition.derive(values), values),
    quantities: {},
    missions: {},
    curves: {},
    histograms: {},
  };
}

/** Any window of the S&P 500's closes, any leverage from −3x to 3x. */
export function Replay(props: {
  readonly atBuild: DrawnReplay;
  readonly presets: readonly Preset<ReplaySet>[];
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly formula: string;
}): JSX.Element {
  const model = useModel("replay", replaySet, { showsNotices: true });
  const derived = createDerivedLater(
    loadDrawn,
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="replay"
      title="What became of 1, through real years?"
      sub="The S&P 500's daily closes. Choose a window and a leverage."
      model={model}
      failure={derived.failure()}
      formula={props.formula}
      presets={
        <Presets
          label="Windows"
          presets={props.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(props.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...pathsOfReplay(derived.result())}
        summary={summaryOfReplay(derived.result())}
        showDownloads
      />
      <div class="cell-side" aria-busy={derived.busy()}>
        <table class="holdings">
          <caption class="visually-hidden">What 1 became in the window</caption>
          <thead>
            <tr>
              <th scope="col">Holding</th>
              <th scope="col">1 became</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {(row) => (
                <tr>
                  <th scope="row">{row.label}</th>
                  <td>
                    <b>×{derived.result().table[row.id]}</b>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Show when={derived.result().rule === "band"}>
          <p>
            Every token of the table resets outside the same band, as a share of its target; yours
            is at {formatMultiple(derived.result().leverage)}.
          </p>
        </Show>
      </div>
    </Cell>
  );
}
