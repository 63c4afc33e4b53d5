import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { ABSENT } from "../../../format/index.ts";
import { moneyText, moveText, nameText, tradeWords } from "./reset-words.ts";
import { sides } from "./resets.ts";
import type { Reset, ResetDeskResult } from "./resets.ts";

/** The subtraction of each fund: what it must hold, less what it holds. */
export function ResetTable(props: { readonly result: ResetDeskResult }): JSX.Element {
  const rows = (): readonly (readonly [string, (reset: Reset) => string])[] => [
    ["In the morning", ({ before }) => moneyText(before)],
    [`After ${moveText(props.result.move)}`, ({ position }) => moneyText(position)],
    ["NAV now", ({ nav }) => moneyText(nav)],
    ["Must hold now", ({ target }) => (target === null ? ABSENT : moneyText(target))],
  ];
  const resets = () => sides.map((side) => props.result.resets[side]);
  return (
    <table class="reset-table">
      <caption class="visually-hidden">What each fund holds and must hold</caption>
      <thead>
        <tr>
          <th scope="col">For a stake of 100</th>
          <For each={resets()}>{(reset) => <th scope="col">{nameText(reset)} fund</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {([label, read]) => (
            <tr>
              <th scope="row">{label}</th>
              <For each={resets()}>{(reset) => <td>{read(reset)}</td>}</For>
            </tr>
          )}
        </For>
        <tr class="reset-trade">
          <th scope="row">So at midnight it</th>
          <For each={resets()}>
            {(reset) => (
              <td>
                <b>{tradeWords(reset)}</b>
              </td>
            )}
          </For>
        </tr>
        <Show when={resets().some(({ cost }) => !cost.isZero())}>
          <tr>
            <th scope="row">And pays</th>
            <For each={resets()}>{({ cost }) => <td>{moneyText(cost)}</td>}</For>
          </tr>
        </Show>
      </tbody>
    </table>
  );
}
