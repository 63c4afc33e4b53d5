import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatPercent } from "../../../format/index.ts";
import { placedMark } from "../placed-mark.ts";
import { standings } from "./drift.ts";
import type { DriftResult } from "./drift.ts";
import { leverageText, moneyText, moveText, nameText, nextText } from "./drift-words.ts";

/** Above the line, below the line, and the fraction: at the start and after the move. */
export function DriftTable(props: { readonly result: DriftResult }): JSX.Element {
  const rows = () => {
    const { before, after, realLeverage } = standings(props.result);
    const gone = realLeverage === null;
    return [
      ["Position", moneyText(before.position), gone ? "nothing" : moneyText(after.position)],
      ["NAV", moneyText(before.nav), moneyText(after.nav)],
      ["Real leverage", nameText(props.result), leverageText(realLeverage)],
      [
        `The next rise of ${formatPercent("0.01", { decimals: 0 })} makes`,
        nextText(props.result.leverage),
        nextText(realLeverage),
      ],
    ] as const;
  };
  return (
    <table class="drift-table">
      <caption class="visually-hidden">The token before and after the move</caption>
      <thead>
        <tr>
          <th scope="col">Of your 100</th>
          <th scope="col">At the start</th>
          <th scope="col">After {moveText(props.result.move)}</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {([label, before, after]) => (
            <tr>
              <th scope="row">{label}</th>
              <td data-mark={placedMark("drift-dial", { product: "token", step: 0 })}>{before}</td>
              <td data-mark={placedMark("drift-dial", { product: "token", step: 1 })}>
                <b>{after}</b>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
