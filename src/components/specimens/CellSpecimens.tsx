import { createSignal, Show } from "solid-js";
import type { JSX } from "solid-js";
import { formatParameter } from "../../format/index.ts";
import { useModel } from "../../state/model.ts";
import { Cell } from "../cell/Cell.tsx";
import { PathsChart } from "../charts/Chart.tsx";
import { Presets } from "../controls/Presets.tsx";
import { ControlStrip } from "../widgets/ControlStrip.tsx";
import { CHART_EXAMPLES } from "./chart-examples.ts";
import { specimenSet } from "./parameters.ts";

const SCENARIO = {
  market: { start: "100", stepHours: 24, path: { kind: "returns", returns: ["0.10", "-0.10"] } },
  products: [{ id: "spot", kind: "spot" }],
};

function Broken(): JSX.Element {
  throw new Error("a specimen of an output that fails");
}

/** A cell with everything that a cell can have; one that cannot run; one whose output breaks on demand. */
export function CellSpecimens(): JSX.Element {
  const model = useModel("specimen", specimenSet, { showsNotices: true });
  const [broken, setBroken] = createSignal(false);
  const move = (): string => formatParameter(specimenSet.move, model.values().move);

  return (
    <>
      <Cell
        id="specimen-whole"
        title="Does a cell hold all of its parts?"
        sub="Presets, live and locked controls, output, side, footer."
        model={model}
        scenario={() => SCENARIO}
        formula="Price × (1 + move)."
        presets={
          <Presets
            label="Starting points"
            presets={[
              { id: "up", label: "Up", pressed: model.values().move > 0 },
              { id: "down", label: "Down", pressed: model.values().move < 0 },
            ]}
            onPick={(id) => model.change({ move: id === "up" ? 10 : -10 })}
          />
        }
        controls={
          <ControlStrip
            model={model}
            live={["move", "size", "rule", "from"]}
            locked={["leverage"]}
          />
        }
        table={
          <table>
            <caption class="visually-hidden">The values</caption>
            <tbody>
              <tr>
                <th scope="row">Move</th>
                <td>{move()}</td>
              </tr>
            </tbody>
          </table>
        }
      >
        <PathsChart
          {...CHART_EXAMPLES.paths}
          id="specimen-paths"
          summary="The daily token ends lowest."
        />
        <div class="cell-side">
          <p>The side says: {move()}.</p>
        </div>
      </Cell>
      <Cell
        id="specimen-failure"
        title="What does a cell say that cannot run?"
        model={{
          ...model,
          notices: () => ["Ignored L in the link: expected a number from −5 to 5, found “abc”."],
          changed: () => new Set(),
          canUndo: () => false,
          canRedo: () => false,
        }}
        failure="rule.low must be below rule.high, got 4 and 2"
      >
        <p>The last result stays.</p>
      </Cell>
      <Cell id="specimen-broken" title="What does a cell say whose output breaks?">
        <p class="needs-js">
          <button type="button" class="button" onClick={() => setBroken(true)}>
            Break it
          </button>
        </p>
        <Show when={broken()}>
          <Broken />
        </Show>
      </Cell>
    </>
  );
}
