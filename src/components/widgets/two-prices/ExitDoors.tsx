import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { DepthChart } from "../../charts/DepthChart.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import type { DrawnExit } from "./exit-doors.drawing.ts";
import { bookOfExit } from "./lines-of-prices.ts";
import { twoPricesSet } from "./parameters.ts";

const LIVE = ["size", "book", "doors"] as const;
const LOCKED = ["fee"] as const;

/** Two ways out of a token: into the book, or back to the issuer. */
export function ExitDoors(props: { readonly atBuild: DrawnExit }): JSX.Element {
  const model = useModel("two-prices", twoPricesSet);
  const drawn = createDerivedLater(
    () => import("./exit-doors.drawing.ts").then((module) => module.exitDoorsDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="exit-doors"
      title="What do you get if you want out now?"
      sub="The end of the same day. A sale eats its way down the bids; redemption pays NAV less a fee, where it is open."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <DepthChart
        {...bookOfExit(drawn.result().book)}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <table class="holdings">
          <caption class="visually-hidden">What each way out brings</caption>
          <thead>
            <tr>
              <th scope="col">Way out</th>
              <th scope="col">A unit</th>
              <th scope="col">In all</th>
            </tr>
          </thead>
          <tbody>
            <tr data-role="pool">
              <th scope="row">Sell</th>
              <td>{drawn.result().sale.unit}</td>
              <td>
                <b>{drawn.result().sale.all}</b>
              </td>
            </tr>
            <tr data-role="daily">
              <th scope="row">Redeem</th>
              <td>{drawn.result().redemption.unit}</td>
              <td>
                <b>{drawn.result().redemption.all}</b>
              </td>
            </tr>
          </tbody>
        </table>
        <Show when={drawn.result().tooThin}>
          <p>The book is too thin: the rest of the units find no bid at all.</p>
        </Show>
      </div>
    </Cell>
  );
}
