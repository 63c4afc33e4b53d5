import { For, onMount, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { startMarks } from "../../../state/marks.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { createDerivedLater } from "../derived.ts";
import { placedMark } from "../placed-mark.ts";
import { changeText, moneyText, moveText } from "./dial-words.ts";
import { doublingDialSet } from "./parameters.ts";
import type { DialResult } from "./dial-result.ts";

const NAMES = ["First move", "Second move"];

/** A row a move: what was there, what the move makes of it, what is there now. */
export function DialLedger(props: {
  readonly title: string;
  readonly sub: string;
  readonly atBuild: DialResult;
}): JSX.Element {
  const model = useModel("doubling-dial", doublingDialSet);
  const derived = createDerivedLater(
    () => import("./doubling-dial.model.ts").then((module) => module.doublingDial),
    untrack(() => props.atBuild),
    model.values,
  );
  onMount(startMarks);

  return (
    <Cell id="dial-ledger" title={props.title} sub={props.sub} model={model} busy={derived.busy()}>
      <table class="dial-ledger">
        <caption class="visually-hidden">A stake of 100 through both moves</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">Before</th>
            <th scope="col">The move</th>
            <th scope="col">In money</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          <For each={derived.result().once}>
            {(row, i) => (
              <tr data-mark={placedMark("doubling-dial", { product: "once", step: i() + 1 })}>
                <th scope="row">{NAMES[i()]}</th>
                <td>{moneyText(row.before)}</td>
                <td>{moveText(row.move)}</td>
                <td>{changeText(row.change)}</td>
                <td>
                  <b>{moneyText(row.after)}</b>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Cell>
  );
}
