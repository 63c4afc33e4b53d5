import type { JSX } from "solid-js";
import type { ParameterValues } from "../../../engine/index.ts";
import { createMarks } from "../../../state/marks.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { HoldingsTable } from "./HoldingsTable.tsx";
import type { RuleLabSet } from "./parameters.ts";
import { pathsOfHoldings, summaryOfHoldings } from "./paths-of-holdings.ts";
import { ruleLab } from "./rule-lab.model.ts";

const LIVE = ["m1", "m2", "hi"] as const;
const LOCKED = ["pairs", "lo", "L", "restore", "watch", "tf"] as const;

/** A venue's published band as values of the lab. */
export interface VenuePreset {
  readonly id: string;
  readonly label: string;
  readonly values: Partial<ParameterValues<RuleLabSet>>;
}

/** Three tokens that share a name, on one path. */
export function RuleLab(props: { readonly venues: readonly VenuePreset[] }): JSX.Element {
  const model = useModel(ruleLab.name, ruleLab.set, { showsNotices: true });
  const derived = createDerived(ruleLab, model.values);
  const marks = createMarks(ruleLab.name);

  return (
    <Cell
      id="rule-lab"
      title="Which of the three tokens did you buy?"
      sub="One path, three rules. Turn a number here or in the text above."
      model={model}
      failure={derived.failure()}
      scenario={() => ruleLab.scenario(model.values())}
      formula={ruleLab.formula}
      presets={
        <>
          <Presets
            label="Paths"
            presets={ruleLab.presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(ruleLab.presets.find((p) => p.id === id)!.values)}
          />
          <Presets
            label="Load a published band:"
            labelled
            presets={props.venues.map((venue) => ({
              id: venue.id,
              label: venue.label,
              pressed: isPresetOn(venue, model.values()),
            }))}
            onPick={(id) => model.change(props.venues.find((v) => v.id === id)!.values)}
          />
        </>
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...pathsOfHoldings(derived.result())}
        summary={summaryOfHoldings(derived.result())}
        marked={marks.step()}
        onMark={marks.mark}
        showDownloads
      />
      <div class="cell-side">
        <HoldingsTable result={derived.result()} />
      </div>
    </Cell>
  );
}
