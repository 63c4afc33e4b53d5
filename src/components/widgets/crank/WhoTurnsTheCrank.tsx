import { For, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { LeverageChart } from "../../charts/LeverageChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { presets } from "./crank.presets.ts";
import type { DrawnCrank } from "./crank.drawing.ts";
import { CrankTable } from "./CrankTable.tsx";
import { linesOfCrank, rolesOfCrank } from "./lines-of-crank.ts";
import { crankSet } from "./parameters.ts";

const LIVE = ["who", "away", "cord"] as const;
const LOCKED = ["fall", "hours", "back", "late", "lag", "gas", "speed", "chunk", "cool"] as const;

/** Three tokens at 2x through one fall, and whoever has to mend their leverage. */
export function WhoTurnsTheCrank(props: {
  readonly atBuild: DrawnCrank;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("crank", crankSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./crank.drawing.ts").then((module) => module.crankDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="crank"
      title="Who turns the crank, and what if nobody does?"
      sub="Three tokens aim at 2x. The price falls from six in the morning, rests, and comes back. Somebody looks once an hour."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Nights"
          presets={presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(presets.find((preset) => preset.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <LeverageChart
        {...linesOfCrank(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <CrankTable rows={drawn.result().rows} />
        <For each={drawn.result().rows.filter(({ end }) => end !== "")}>
          {({ id, name, end }) => (
            <p data-role={rolesOfCrank[id]}>
              <b>{name}</b>: {end}
            </p>
          )}
        </For>
        <Show when={drawn.result().staleBy}>
          {(staleBy) => (
            <p>
              The keeper’s contract goes by an old price. At worst it believes a unit to be worth{" "}
              <b>{staleBy()}</b> more than it is.
            </p>
          )}
        </Show>
      </div>
    </Cell>
  );
}
