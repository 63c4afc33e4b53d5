import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { dialScenario } from "./dial-scenario.ts";
import { summaryOfDial } from "./dial-words.ts";
import { DialTable } from "./DialTable.tsx";
import { presets } from "./doubling-dial.presets.ts";
import { doublingDialSet } from "./parameters.ts";
import { pathsOfDial } from "./paths-of-dial.ts";
import type { DialResult } from "./dial-result.ts";

const LIVE = ["m1", "m2", "by"] as const;

/** Two moves to turn, and what they leave of 100. */
export function DoublingDial(props: {
  readonly atBuild: DialResult;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("doubling-dial", doublingDialSet, { showsNotices: true });
  const derived = createDerivedLater(
    () => import("./doubling-dial.model.ts").then((module) => module.doublingDial),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="doubling-dial"
      title="What do two moves leave of 100?"
      sub="Turn either move. Then let each of them count double."
      model={model}
      failure={derived.failure()}
      busy={derived.busy()}
      scenario={() => dialScenario(model.values())}
      formula={props.formula}
      presets={
        <Presets
          label="Pairs of moves"
          presets={presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(presets.find((preset) => preset.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={[]} />}
    >
      <PathsChart
        {...pathsOfDial(derived.result())}
        summary={summaryOfDial(derived.result())}
        showDownloads
      />
      <div class="cell-side">
        <DialTable result={derived.result()} />
      </div>
    </Cell>
  );
}
