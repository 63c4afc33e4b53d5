import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { createDerived } from "../derived.ts";
import { arbitrageLines } from "./arbitrage-lines.ts";
import { twoPrices } from "./two-prices.model.ts";

/** The trade that pulls the two prices together, line by line, for one unit. */
export function ArbitrageLedger(): JSX.Element {
  const model = useModel(twoPrices.name, twoPrices.set);
  const derived = createDerived(twoPrices, model.values);
  const money = (value: Parameters<typeof formatMoney>[0], sign = false) =>
    formatMoney(value, { decimals: 2, sign });
  return (
    <Cell
      id="arbitrage-ledger"
      title="What does somebody do who may create units?"
      sub="One unit at midnight, line by line. What is left in hand is the reason why somebody does it."
      model={model}
    >
      <div class="ledger-frame">
        <table class="ledger" role="table" translate="no">
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
            <For each={arbitrageLines(derived.result().arbitrage)}>
              {(line) => (
                <tr role="row">
                  <th scope="row" role="rowheader">
                    {line.step}
                  </th>
                  <td role="cell" data-label="Paid or received">
                    {money(line.amount, true)}
                  </td>
                  <td role="cell" data-label="In hand">
                    {money(line.inHand)}
                  </td>
                  <td role="cell" class="ledger-why">
                    {line.why}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Cell>
  );
}
