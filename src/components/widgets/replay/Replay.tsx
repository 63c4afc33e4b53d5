import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { createOwnSeries } from "../../own-prices/own-series.ts";
import { OwnPrices } from "../../own-prices/OwnPrices.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { drawnFrom } from "../drawing.ts";
import { definitionOf } from "../index.ts";
import { limitModel } from "../limits.ts";
import { isPresetOn } from "../model-definition.ts";
import type { ModelDefinition, Preset } from "../model-definition.ts";
import type { DrawnReplay } from "./drawn-replay.ts";
import { createOwnReplay } from "./own-replay.ts";
import { OwnWindowFields } from "./OwnWindowFields.tsx";
import { replayLimits } from "./limits.ts";
import { replaySet } from "./parameters.ts";
import type { ReplaySet } from "./parameters.ts";
import { pathsOfReplay, summaryOfReplay } from "./paths-of-replay.ts";
import type { ReplayResult } from "./replay.quantities.ts";
import { ReplayTable } from "./ReplayTable.tsx";

const LIVE = ["from", "to", "L"] as const;
/** The window of the reader's own prices has fields of its own. */
const LIVE_WITH_OWN = ["L"] as const;
const LOCKED = ["rule", "width"] as const;

/** The run and its drawing, loaded together when a value first changes; the run is the sentences' own. */
async function loadDrawing() {
  const [definition, { drawReplay }] = await Promise.all([
    definitionOf("replay"),
    import("./drawn-replay.ts"),
  ]);
  return drawnFrom(definition as unknown as ModelDefinition<ReplaySet, ReplayResult>, drawReplay);
}

/** Any window of the S&P 500's closes, any leverage from −3x to 3x. */
export function Replay(props: {
  readonly atBuild: DrawnReplay;
  readonly presets: readonly Preset<ReplaySet>[];
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly formula: string;
}): JSX.Element {
  const model = limitModel(useModel("replay", replaySet, { showsNotices: true }), replayLimits);
  const derived = createDerivedLater(
    loadDrawing,
    untrack(() => props.atBuild),
    model.values,
  );
  const own = createOwnSeries();
  const ownReplay = createOwnReplay(own.series, model.values);
  const drawn = (): DrawnReplay => ownReplay.result() ?? derived.result();
  const loadScenario = (): Promise<unknown> => {
    const [series, window, values] = [own.series(), ownReplay.window(), model.values()];
    return series === undefined
      ? definitionOf("replay").then((definition) => definition.scenario(values as never))
      : import("./replay.model.ts").then(({ makeReplay }) =>
          makeReplay(series).scenario({ ...values, ...window }),
        );
  };

  return (
    <Cell
      id="replay"
      title="What became of 1, through real years?"
      sub="The S&P 500’s daily closes, or your own. Choose a window and a leverage."
      model={model}
      failure={ownReplay.failure() ?? derived.failure()}
      formula={props.formula}
      loadScenario={loadScenario}
      presets={
        <>
          <Show when={own.series() === undefined}>
            <Presets
              label="Windows"
              presets={props.presets.map((preset) => ({
                id: preset.id,
                label: preset.label,
                pressed: isPresetOn(preset, model.values()),
              }))}
              onPick={(id) => model.change(props.presets.find((p) => p.id === id)!.values)}
            />
          </Show>
          <div class="needs-js">
            <OwnPrices series={own.series()} onSeries={own.setSeries} otherwise="the S&P 500" />
          </div>
        </>
      }
      controls={
        <>
          <Show when={own.series()}>
            {(series) => (
              <OwnWindowFields
                series={series()}
                window={ownReplay.window()!}
                onChange={ownReplay.setWindow}
              />
            )}
          </Show>
          <ControlStrip
            model={model}
            live={own.series() === undefined ? LIVE : LIVE_WITH_OWN}
            locked={LOCKED}
          />
        </>
      }
    >
      <PathsChart {...pathsOfReplay(drawn())} summary={summaryOfReplay(drawn())} showDownloads />
      <ReplayTable drawn={drawn()} rows={props.rows} busy={derived.busy() || ownReplay.busy()} />
    </Cell>
  );
}
