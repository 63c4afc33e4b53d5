import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import type { ParameterValues } from "../../../engine/index.ts";
import { createMarks } from "../../../state/marks.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { HoldingsTable } from "./HoldingsTable.tsx";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";
import { pathsOfHoldings } from "./paths-of-holdings.ts";
import type { DrawnRuleLab } from "./rule-lab.drawing.ts";
import { presets } from "./rule-lab.presets.ts";

const LIVE = ["m1", "m2", "hi"] as const;
const LOCKED = ["pairs", "lo", "L", "restore", "watch", "tf"] as const;

/** A venue's published band as values of the lab. */
export interface VenuePreset {
  readonly id: string;
  readonly label: string;
  readonly values: Partial<ParameterValues<RuleLabSet>>;
}

/** Three tokens that share a name, on one path. */
export function RuleLab(props: {
  readonly atBuild: DrawnRuleLab;
  readonly formula: string;
  readonly venues: readonly VenuePreset[];
}): JSX.Element {
  const model = useModel("rule-lab", ruleLabSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./rule-lab.drawing.ts").then((module) => module.ruleLabDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  const marks = createMarks("rule-lab");

  return (
    <Cell
      id="rule-lab"
      title="Which of the three tokens did you buy?"
      sub="One path, three rules. Turn a number here or in the text above."
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
        {...pathsOfHoldings(drawn.result())}
        summary={drawn.result().summary}
        marked={marks.step()}
        onMark={marks.mark}
        showDownloads
      />
      <div class="cell-side">
        <HoldingsTable holdings={drawn.result().holdings} />
      </div>
    </Cell>
  );
}
