import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import { eachOf, totalOf, traders } from "./two-traders.ts";
import type { FundingClockResult, Trader } from "./two-traders.ts";

const SIGNED = { decimals: 2, sign: true } as const;

interface Row {
  readonly label: string;
  readonly text: (result: FundingClockResult, trader: Trader) => string;
}

const ROWS: readonly Row[] = [
  { label: "Puts up", text: ({ margin }) => formatMoney(margin, { maxDecimals: 0 }) },
  {
    label: "Each settlement",
    text: (result, trader) => formatMoney(eachOf(result, trader), SIGNED),
  },
  { label: "In all", text: (result, trader) => formatMoney(totalOf(result, trader), SIGNED) },
  {
    label: "Of what it put up",
    text: (result, trader) => formatPercent(totalOf(result, trader).div(result.margin), SIGNED),
  },
];

/** The same settlements from both sides. */
export function TradersTable(props: { readonly result: FundingClockResult }): JSX.Element {
  return (
    <table class="holdings">
      <caption class="visually-hidden">What funding does to each trader</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Long</th>
          <th scope="col">Short</th>
        </tr>
      </thead>
      <tbody>
        <For each={ROWS}>
          {(row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <For each={traders}>{(trader) => <td>{row.text(props.result, trader)}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
