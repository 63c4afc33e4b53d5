import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { placedMark } from "../placed-mark.ts";
import { lastOf, moneyText, moveText, multipleName, STAKE } from "./dial-words.ts";
import type { DialResult } from "./dial-result.ts";

/** The stake and what each move leaves of it, counted once and as the reader has chosen. */
export function DialTable(props: { readonly result: DialResult }): JSX.Element {
  const rows = () =>
    props.result.once.map(({ move, after }, i) => ({
      label: i === 0 ? "After the first move" : "After the second",
      once: { move, after },
      multiplied: props.result.multiplied?.[i],
      step: i + 1,
    }));
  const mark = (product: string, step: number) => placedMark("doubling-dial", { product, step });
  const asOne = (after: string): string => moveText(String((Number(after) - STAKE) / STAKE));

  return (
    <table class="holdings">
      <caption class="visually-hidden">What each move leaves of 100</caption>
      <thead>
        <tr>
          <th scope="col">Of your 100</th>
          <th scope="col">Once</th>
          <Show when={props.result.multiplied}>
            <th scope="col">Each {multipleName(props.result.by)}</th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td data-mark={mark("once", row.step)}>{moneyText(row.once.after)}</td>
              <Show when={row.multiplied}>
                {(cell) => (
                  <td data-role="daily" data-mark={mark("multiplied", row.step)}>
                    {moneyText(cell().after)}
                  </td>
                )}
              </Show>
            </tr>
          )}
        </For>
        <tr>
          <th scope="row">Both as one move</th>
          <td>
            <b>{asOne(lastOf(props.result.once).after)}</b>
          </td>
          <Show when={props.result.multiplied}>
            {(multiplied) => (
              <td data-role="daily">
                <b>{asOne(lastOf(multiplied()).after)}</b>
              </td>
            )}
          </Show>
        </tr>
      </tbody>
    </table>
  );
}
