import { Index } from "solid-js";
import type { JSX } from "solid-js";
import type { DrawnFigure } from "./many-paths.drawing.ts";

/** What was drawn, how far that may be off, and what a formula says. */
export function FiguresTable(props: { readonly figures: readonly DrawnFigure[] }): JSX.Element {
  return (
    <table class="holdings">
      <caption class="visually-hidden">What was drawn, and what a formula says</caption>
      <thead>
        <tr>
          <th scope="col">Of 100</th>
          <th scope="col">Drawn</th>
          <th scope="col">Formula</th>
        </tr>
      </thead>
      <tbody>
        <Index each={props.figures}>
          {(figure) => (
            <tr>
              <th scope="row">{figure().name}</th>
              <td>
                <b>{figure().drawn}</b>
              </td>
              <td>{figure().formula}</td>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
