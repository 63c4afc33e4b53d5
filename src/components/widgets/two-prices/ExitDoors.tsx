import { Show } from "solid-js";
import type { JSX } from "solid-js";
import { ABSENT, formatMoney } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { DepthChart } from "../../charts/DepthChart.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { bookOfExit, summaryOfExit } from "./lines-of-prices.ts";
import { twoPrices } from "./two-prices.model.ts";

const LIVE = ["size", "book", "doors"] as const;
const LOCKED = ["fee"] as const;

/** Two ways out of a token: into the book, or back to the issuer. */
export function ExitDoors(): JSX.Element {
  const model = useModel(twoPrices.name, twoPrices.set);
  const derived = createDerived(twoPrices, model.values);
  const exit = () => derived.result().exit;
  const money = (value: Parameters<typeof formatMoney>[0]) => formatMoney(value, { decimals: 2 });

  return (
    <Cell
      id="exit-doors"
      title="What do you get if you want out now?"
      sub="The end of the same day. A sale eats its way down the bids; redemption pays NAV less a fee, where it is open."
      model={model}
      failure={derived.failure()}
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <DepthChart
        {...bookOfExit(derived.result())}
        summary={summaryOfExit(derived.result())}
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
              <td>{money(exit().sale.average)}</td>
              <td>
                <b>{money(exit().sale.proceeds)}</b>
              </td>
            </tr>
            <tr data-role="daily">
              <th scope="row">Redeem</th>
              <td>
                {exit().redeemed === null ? ABSENT : money(exit().redeemed!.div(exit().units))}
              </td>
              <td>
                <b>{exit().redeemed === null ? "shut" : money(exit().redeemed!)}</b>
              </td>
            </tr>
          </tbody>
        </table>
        <Show when={exit().sale.sold < exit().units}>
          <p>The book is too thin: the rest of the units find no bid at all.</p>
        </Show>
      </div>
    </Cell>
  );
}
