import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { linesOfPrices } from "./lines-of-prices.ts";
import { twoPricesSet } from "./parameters.ts";
import { PriceTable } from "./PriceTable.tsx";
import type { DrawnPrices } from "./two-prices.drawing.ts";
import { presets } from "./two-prices.presets.ts";

const LIVE = ["prem", "nav", "doors"] as const;
const LOCKED = ["last", "fee"] as const;

/** What one unit costs and what it is worth, through a day. */
export function TwoPrices(props: {
  readonly atBuild: DrawnPrices;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("two-prices", twoPricesSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./two-prices.drawing.ts").then((module) => module.twoPricesDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="two-prices"
      title="Which of the two prices did you pay?"
      sub="You buy at midnight, at the market’s price, and look again at the next midnight."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Days"
          presets={presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...linesOfPrices(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <PriceTable hours={drawn.result().hours} />
        <p data-role="pool">
          You make <b>{drawn.result().holderReturn}</b>.
        </p>
        <p data-role="daily">
          The NAV makes <b>{drawn.result().navReturn}</b>.
        </p>
      </div>
    </Cell>
  );
}
