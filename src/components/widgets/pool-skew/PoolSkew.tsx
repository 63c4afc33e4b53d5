import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMultiple } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PoolChart } from "../../charts/PoolChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { linesOfPools, summaryOfPools } from "./lines-of-pools.ts";
import { poolSkewSet } from "./parameters.ts";
import { presets } from "./pool-skew.presets.ts";
import type { PoolSkewResult } from "./pools.ts";
import { PoolsTable } from "./PoolsTable.tsx";

const LIVE = ["own", "other", "move"] as const;
const LOCKED = ["L", "transfer"] as const;

/** Two pools of unequal size, and what that does to the leverage in a name. */
export function PoolSkew(props: {
  readonly atBuild: PoolSkewResult;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("pool-skew", poolSkewSet, { showsNotices: true });
  const derived = createDerivedLater(
    () => import("./pool-skew.model.ts").then((module) => module.poolSkew),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="pool-skew"
      title="What does a pool token gain when the pools are unequal?"
      sub="You share the long pool. At each update the losing pool hands a part of itself to the winning one."
      model={model}
      failure={derived.failure()}
      busy={derived.busy()}
      formula={props.formula}
      scenario={() => derived.result().scenario}
      presets={
        <Presets
          label="Pools"
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
      <PoolChart
        {...linesOfPools(derived.result())}
        summary={summaryOfPools(derived.result())}
        showDownloads
      />
      <div class="cell-side">
        <PoolsTable result={derived.result()} />
        <p data-role="pool">
          Of a small rise the long token gains <b>{formatMultiple(derived.result().multiple)}</b>.
        </p>
      </div>
    </Cell>
  );
}
