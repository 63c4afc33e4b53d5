import { Index, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { createDerivedLater } from "../derived.ts";
import type { DrawnArbitrageLine } from "./arbitrage-ledger.drawing.ts";
import { twoPricesSet } from "./parameters.ts";

/** The trade that pulls the two prices together, line by line, for one unit. */
export function ArbitrageLedger(props: {
  readonly atBuild: readonly DrawnArbitrageLine[];
}): JSX.Element {
  const model = useModel("two-prices", twoPricesSet);
  const drawn = createDerivedLater(
    () => import("./arbitrage-ledger.drawing.ts").then((module) => module.arbitrageLedgerDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  return (
    <Cell
      id="arbitrage-ledger"
      title="What does somebody do who may create units?"
      sub="One unit at midnight, line by line. What is left in hand is the reason why somebody does it."
      model={model}
      busy={drawn.busy()}
    >
      <div class="ledger-frame">
        <table class="ledger stacked" role="table" translate="no">
          <caption class="visually-hidden">
            One unit, created or redeemed against the market
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Step
              </th>
              <th scope="col" role="columnheader">
                Paid or received
              </th>
              <th scope="col" role="columnheader">
                In hand
              </th>
              <th scope="col" role="columnheader">
                Why
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <Index each={drawn.result()}>
              {(line) => (
                <tr role="row">
                  <th scope="row" role="rowheader">
                    {line().step}
                  </th>
                  <td role="cell" data-label="Paid or received">
                    {line().amount}
                  </td>
                  <td role="cell" data-label="In hand">
                    {line().inHand}
                  </td>
                  <td role="cell" class="ledger-why">
                    {line().why}
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
