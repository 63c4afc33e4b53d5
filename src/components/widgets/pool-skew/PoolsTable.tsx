import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { PoolSkewResult } from "./pools.ts";

/** Both pools before and after the update. */
export function PoolsTable(props: { readonly result: PoolSkewResult }): JSX.Element {
  const rows = () => {
    const { before, after, longReturn, shortReturn } = props.result;
    return [
      { role: "pool", name: "long", from: before.long, to: after.long, made: longReturn },
      { role: "underlying", name: "short", from: before.short, to: after.short, made: shortReturn },
    ] as const;
  };
  return (
    <table class="holdings">
      <caption class="visually-hidden">The two pools before and after the update</caption>
      <thead>
        <tr>
          <th scope="col">Pool</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          <th scope="col">Token makes</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr data-role={row.role}>
              <th scope="row">{row.name}</th>
              <td>{formatMoney(row.from, { decimals: 0 })}</td>
              <td>{formatMoney(row.to, { decimals: 1 })}</td>
              <td>
                <b>{formatPercent(row.made, { decimals: 2, sign: true })}</b>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
