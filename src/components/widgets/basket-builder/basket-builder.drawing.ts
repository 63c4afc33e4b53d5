/** What the builder shows of its fund: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { basketBuilder } from "./basket-builder.model.ts";
import {
  bigText,
  changeText,
  leverageText,
  moveOf,
  moveText,
  stakeAfter,
  summaryOfFund,
  unitText,
} from "./basket-words.ts";
import { STAKE } from "./fund.ts";

/** A row of the fund's books: its name, and the number before and after the move. */
export type DrawnRow = readonly [label: string, before: string, after: string];

export interface DrawnBasket {
  readonly move: string;
  readonly rows: readonly DrawnRow[];
  readonly token: readonly ChartPoint[];
  readonly coin: readonly ChartPoint[];
  /** Where the reader's move stands on the token's line. */
  readonly here: { readonly x: number; readonly y: number; readonly label: string };
  readonly summary: string;
  readonly scenario: Scenario;
}

export const basketBuilderDrawing = drawnFrom(basketBuilder, (result, values): DrawnBasket => {
  const { before, after, otherSide, line } = result;
  return {
    move: moveText(moveOf(result)),
    rows: [
      ["Price of bitcoin", bigText(before.price), bigText(after.price)],
      ["Notional", bigText(before.notional), bigText(after.notional)],
      ["NAV of the fund", bigText(before.nav), bigText(after.nav)],
      ["Leverage", leverageText(before), leverageText(after)],
      ["NAV of one unit", unitText(before.unit), unitText(after.unit)],
      ["Your 100", unitText(before.nav.div(before.nav).times(STAKE)), unitText(stakeAfter(result))],
      ["The other side", "–", changeText(otherSide)],
    ],
    token: line.map(({ move, token }) => ({ x: move, y: token.toNumber() })),
    coin: line.map(({ move }) => ({ x: move, y: STAKE + move })),
    here: {
      x: values.m,
      y: stakeAfter(result).toNumber(),
      label: unitText(stakeAfter(result)),
    },
    summary: summaryOfFund(result),
    scenario: basketBuilder.scenario(values),
  };
});
