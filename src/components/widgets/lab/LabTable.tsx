import { For, Index } from "solid-js";
import type { JSX } from "solid-js";
import { Decimal, sum } from "../../../engine/index.ts";
import type { Plain, Summary } from "../../../engine/index.ts";
import {
  ABSENT,
  formatMoney,
  formatMultiple,
  formatNumber,
  formatPercent,
} from "../../../format/index.ts";
import { STAKE } from "./lab-result.ts";
import type { LabResult } from "./lab-result.ts";

type PlainSummary = Plain<Summary>;

const paid = (costs: PlainSummary["costs"]): Decimal =>
  sum(Object.values(costs).map((cost) => new Decimal(cost)));

const money = (share: Decimal | string): string =>
  formatMoney(new Decimal(share).times(STAKE), { decimals: 1 });

function leverageSpan({ min, max }: PlainSummary["realLeverage"]): string {
  return min === null || max === null
    ? ABSENT
    : `${formatMultiple(min, { decimals: 2 })} to ${formatMultiple(max, { decimals: 2 })}`;
}

const COLUMNS: readonly { readonly label: string; readonly text: (of: PlainSummary) => string }[] =
  [
    { label: "Ends at", text: ({ nav }) => money(nav) },
    { label: "Return", text: (of) => formatPercent(of.return, { decimals: 1, sign: true }) },
    { label: "Costs", text: ({ costs }) => money(paid(costs)) },
    { label: "Trades", text: ({ rebalances }) => formatNumber(rebalances) },
    { label: "Turnover", text: ({ turnover }) => money(turnover) },
    { label: "Leverage", text: ({ realLeverage }) => leverageSpan(realLeverage) },
    { label: "Largest fall", text: (of) => formatPercent(of.maxDrawdown, { decimals: 1 }) },
    {
      label: "Liquidation",
      text: ({ liquidationPrice: at }) => (at === null ? ABSENT : formatMoney(at, { decimals: 2 })),
    },
  ];

/** Every product's run in one line. */
export function LabTable(props: { readonly result: LabResult }): JSX.Element {
  return (
    <table class="lab-table stacked" role="table" translate="no">
      <caption class="visually-hidden">What became of each product</caption>
      <thead role="rowgroup">
        <tr role="row">
          <For each={["Product", ...COLUMNS.map(({ label }) => label)]}>
            {(label) => (
              <th scope="col" role="columnheader">
                {label}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Index each={props.result.holdings}>
          {(holding) => (
            <tr role="row" data-role={holding().role}>
              <th scope="row" role="rowheader">
                {holding().name}
              </th>
              <For each={COLUMNS}>
                {({ label, text }) => (
                  <td role="cell" data-label={label}>
                    {text(props.result.products[holding().id]!.summary)}
                  </td>
                )}
              </For>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
