import { Index, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { limitModel } from "../limits.ts";
import { isPresetOn } from "../model-definition.ts";
import { OwnPricesLink } from "../OwnPricesLink.tsx";
import { threeWaysLimits } from "./limits.ts";
import { threeWaysSet } from "./parameters.ts";
import { pathsOfWays } from "./paths-of-ways.ts";
import type { DrawnThreeWays } from "./three-ways.drawing.ts";
import { presets } from "./three-ways.presets.ts";
import { wayLook } from "./way-looks.ts";

const LIVE = ["depth", "days", "L"] as const;
const LOCKED = ["rate", "call", "liq"] as const;

/** A fall and the way back, held three ways. */
export function ThreeWays(props: {
  readonly atBuild: DrawnThreeWays;
  readonly formula: string;
}): JSX.Element {
  const model = limitModel(
    useModel("three-ways", threeWaysSet, { showsNotices: true }),
    threeWaysLimits,
  );
  const drawn = createDerivedLater(
    () => import("./three-ways.drawing.ts").then((module) => module.threeWaysDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  return (
    <Cell
      id="three-ways"
      title="What is left of 100, three ways?"
      sub="The price falls in equal steps and comes all the way back."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <>
          <Presets
            label="Paths"
            presets={presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(presets.find((p) => p.id === id)!.values)}
          />
          <OwnPricesLink scenario={() => drawn.result().scenario} />
        </>
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart {...pathsOfWays(drawn.result())} summary={drawn.result().summary} showDownloads />
      <div class="cell-side">
        <table class="holdings">
          <caption class="visually-hidden">Where each holding ends</caption>
          <thead>
            <tr>
              <th scope="col">Holding</th>
              <th scope="col">Ends at</th>
            </tr>
          </thead>
          <tbody>
            <Index each={drawn.result().ways}>
              {(way) => (
                <tr data-role={wayLook[way().id].role}>
                  <th scope="row">{wayLook[way().id].label}</th>
                  <td>
                    <b>{way().end}</b>
                  </td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
    </Cell>
  );
}
