import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { endOf, wayIds } from "./three-ways-result.ts";
import { threeWays } from "./three-ways.model.ts";
import { wayLook, pathsOfWays, summaryOfWays } from "./paths-of-ways.ts";

const LIVE = ["depth", "days", "L"] as const;
const LOCKED = ["rate", "call", "liq"] as const;

/** A fall and the way back, held three ways. */
export function ThreeWays(): JSX.Element {
  const model = useModel(threeWays.name, threeWays.set, { showsNotices: true });
  const derived = createDerived(threeWays, model.values);
  return (
    <Cell
      id="three-ways"
      title="What is left of 100, three ways?"
      sub="The price falls in equal steps and comes all the way back."
      model={model}
      failure={derived.failure()}
      scenario={() => threeWays.scenario(model.values())}
      formula={threeWays.formula}
      presets={
        <Presets
          label="Paths"
          presets={threeWays.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(threeWays.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...pathsOfWays(derived.result())}
        summary={summaryOfWays(derived.result())}
        showDownloads
      />
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
            <For each={wayIds}>
              {(id) => (
                <tr data-role={wayLook[id].role}>
                  <th scope="row">{wayLook[id].label}</th>
                  <td>
                    <b>{formatMoney(endOf(derived.result(), id), { decimals: 1 })}</b>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Cell>
  );
}
