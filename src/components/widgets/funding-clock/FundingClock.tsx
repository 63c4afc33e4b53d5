import type { JSX } from "solid-js";
import { formatPercent } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { ClockFace } from "./ClockFace.tsx";
import { fundingClock } from "./funding-clock.model.ts";
import { pathsOfTraders, summaryOfTraders } from "./paths-of-traders.ts";
import { TradersTable } from "./TradersTable.tsx";

const LIVE = ["prem", "open", "held"] as const;
const LOCKED = ["lev", "every", "size"] as const;

/** Two traders, one contract: what one pays the other receives. */
export function FundingClock(): JSX.Element {
  const model = useModel(fundingClock.name, fundingClock.set, { showsNotices: true });
  const derived = createDerived(fundingClock, model.values);

  return (
    <Cell
      id="funding-clock"
      title="Who pays whom, and at what hour?"
      sub="Two traders hold the same contract from opposite sides. The price stands still."
      model={model}
      failure={derived.failure()}
      scenario={() => fundingClock.scenario(model.values())}
      formula={fundingClock.formula}
      presets={
        <Presets
          label="Days"
          presets={fundingClock.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(fundingClock.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...pathsOfTraders(derived.result())}
        summary={summaryOfTraders(derived.result())}
        showDownloads
      />
      <div class="cell-side clock-side">
        <ClockFace result={derived.result()} every={Number(model.values().every)} />
        <p class="clock-rate">
          Rate at each settlement: <b>{formatPercent(derived.result().rate, { decimals: 2 })}</b>
        </p>
        <TradersTable result={derived.result()} />
      </div>
    </Cell>
  );
}
