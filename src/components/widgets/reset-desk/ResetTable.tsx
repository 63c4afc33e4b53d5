import { Index, Show } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnReset } from "./reset-desk.drawing.ts";

/** The subtraction of each fund: what it must hold, less what it holds. */
export function ResetTable(props: {
  readonly move: string;
  readonly resets: readonly DrawnReset[];
}): JSX.Element {
  const costs = (): boolean => props.resets[0]?.cost !== undefined;
  const rows = (): readonly (readonly [string, keyof DrawnReset])[] => [
    ["In the morning", "before"],
    [`After ${props.move}`, "position"],
    ["NAV now", "nav"],
    ...(costs() ? ([["NAV less the fee", "paidNav"]] as const) : []),
    ["Must hold now", "target"],
  ];
  return (
    <table class="reset-table">
      <caption class="visually-hidden">What each fund holds and must hold</caption>
      <thead>
        <tr>
          <th scope="col">For a stake of 100</th>
          <Index each={props.resets}>{(reset) => <th scope="col">{reset().name} fund</th>}</Index>
        </tr>
      </thead>
      <tbody>
        <Index each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{row()[0]}</th>
              <Index each={props.resets}>{(reset) => <td>{reset()[row()[1]]}</td>}</Index>
            </tr>
          )}
        </Index>
        <tr class="reset-trade">
          <th scope="row">So at midnight it</th>
          <Index each={props.resets}>
            {(reset) => (
              <td>
                <b>{reset().trade}</b>
              </td>
            )}
          </Index>
        </tr>
        <Show when={costs()}>
          <tr>
            <th scope="row">And pays a fee of</th>
            <Index each={props.resets}>{(reset) => <td>{reset().cost}</td>}</Index>
          </tr>
        </Show>
      </tbody>
    </table>
  );
}
