import { Index, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import type { DrawnBasket } from "./basket-builder.drawing.ts";
import { presets } from "./basket-builder.presets.ts";
import { linesOfBasket } from "./lines-of-basket.ts";
import { basketBuilderSet } from "./parameters.ts";

const LIVE = ["coins", "m", "nav"] as const;
const LOCKED = ["side", "units", "p0"] as const;

/** A fund to build: coins above the line, money below it. */
export function BasketBuilder(props: {
  readonly atBuild: DrawnBasket;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("basket-builder", basketBuilderSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./basket-builder.drawing.ts").then((module) => module.basketBuilderDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="basket-builder"
      title="What is in the fund, and who is on the other side?"
      sub="Fill the basket, divide the fund into units, and move the price. Nothing is traded meanwhile."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Funds"
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
      <PathsChart
        {...linesOfBasket(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <table class="holdings">
          <caption class="visually-hidden">The fund before and after the move</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Before</th>
              <th scope="col">After {drawn.result().move}</th>
            </tr>
          </thead>
          <tbody>
            <Index each={drawn.result().rows}>
              {(row) => (
                <tr>
                  <th scope="row">{row()[0]}</th>
                  <td>{row()[1]}</td>
                  <td>
                    <b>{row()[2]}</b>
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
