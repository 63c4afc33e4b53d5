/** What the night gap shows of its result, as plain data. */
import type { Scenario } from "../../../engine/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { billOf, gapText, moneyText, summaryOfNight } from "./gap-words.ts";
import { holderIds } from "./holders.ts";
import type { HolderId } from "./holders.ts";
import { nightGap } from "./night-gap.model.ts";

export interface DrawnNight {
  readonly lines: readonly { readonly id: HolderId; readonly points: readonly ChartPoint[] }[];
  readonly rows: readonly { readonly id: HolderId; readonly left: string; readonly bill: string }[];
  /** The present gap, marked on the line that does not stop at nothing. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly gap: string;
  readonly summary: string;
  readonly scenario: Scenario;
}

export const nightGapDrawing = drawnFrom(nightGap, (result, values): DrawnNight => {
  const { now, curve } = result;
  return {
    lines: holderIds.map((id) => ({
      id,
      points: curve.map(({ gap, mornings }) => ({ x: gap, y: mornings[id].left.toNumber() })),
    })),
    rows: holderIds.map((id) => ({ id, left: moneyText(now[id].left), bill: billOf(id, now[id]) })),
    marks: [
      {
        x: values.gap,
        y: now.margin.left.toNumber(),
        label: moneyText(now.margin.left),
      },
    ],
    gap: gapText(values.gap),
    summary: summaryOfNight(result, values.gap),
    scenario: nightGap.scenario(values),
  };
});
