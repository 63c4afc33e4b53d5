import type { JSX } from "solid-js";
import { formatPercent } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { linesOfPrices, summaryOfPrices } from "./lines-of-prices.ts";
import { PriceTable } from "./PriceTable.tsx";
import { twoPrices } from "./two-prices.model.ts";

const LIVE = ["prem", "nav", "doors"] as const;
const LOCKED = ["last", "fee"] as const;

/** What one unit costs and what it is worth, through a day. */
export function TwoPrices(): JSX.Element {
  const model = useModel(twoPrices.name, twoPrices.set, { showsNotices: true });
  const derived = createDerived(twoPrices, model.values);

  return (
    <Cell
      id="two-prices"
      title="Which of the two prices did you pay?"
      sub="You buy at midnight, at the market's price, and look again at the next midnight."
      model={model}
      failure={derived.failure()}
      scenario={() => twoPrices.scenario(model.values())}
      formula={twoPrices.formula}
      presets={
        <Presets
          label="Days"
          presets={twoPrices.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(twoPrices.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...linesOfPrices(derived.result())}
        summary={summaryOfPrices(derived.result())}
        showDownloads
      />
      <div class="cell-side">
        <PriceTable result={derived.result()} />
        <p data-role="pool">
          You make{" "}
          <b>{formatPercent(derived.result().holderReturn, { decimals: 2, sign: true })}</b>.
        </p>
        <p data-role="daily">
          The NAV makes{" "}
          <b>{formatPercent(derived.result().navReturn, { decimals: 2, sign: true })}</b>.
        </p>
      </div>
    </Cell>
  );
}
