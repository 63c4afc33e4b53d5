/** What the Liquidation ladder shows of its result, as plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import type { Rung } from "../../charts/ladder-chart.ts";
import { drawnFrom } from "../drawing.ts";
import { priceText, summaryOfLadder } from "./ladder-words.ts";
import { conventions, ladderSides } from "./ladder.ts";
import type { Convention, LadderResult, LadderSide } from "./ladder.ts";
import { liquidationLadder } from "./liquidation-ladder.model.ts";

export interface DrawnLadder {
  readonly ladders: readonly {
    readonly id: string;
    readonly label: string;
    readonly rungs: readonly Rung[];
  }[];
  readonly answers: readonly {
    readonly convention: Convention;
    readonly long: string;
    readonly short: string;
    readonly isChosen: boolean;
  }[];
  readonly bankruptcy: Readonly<Record<LadderSide, string>>;
  readonly summary: string;
  readonly scenario: Scenario;
}

const NONE = "none";

function rungsOf({ positions }: LadderResult, side: LadderSide): readonly Rung[] {
  const { entry, liquidation, bankruptcy } = positions[side];
  return [
    { kind: "entry", label: "entry", price: entry.toNumber() },
    { kind: "liquidation", label: "taken over", price: liquidation?.toNumber() ?? null },
    { kind: "bankruptcy", label: "bankrupt", price: bankruptcy?.toNumber() ?? null },
  ];
}

export const liquidationLadderDrawing = drawnFrom(
  liquidationLadder,
  (result, values): DrawnLadder => {
    const text = (price: Parameters<typeof priceText>[0] | null): string =>
      price === null ? NONE : priceText(price);
    return {
      ladders: ladderSides.map((side) => ({
        id: side,
        label: `${formatMultiple(values.L)} ${side}`,
        rungs: rungsOf(result, side),
      })),
      answers: conventions.map((convention) => ({
        convention,
        long: text(result.answers[convention].long),
        short: text(result.answers[convention].short),
        isChosen: convention === values.conv,
      })),
      bankruptcy: {
        long: text(result.positions.long.bankruptcy),
        short: text(result.positions.short.bankruptcy),
      },
      summary: summaryOfLadder(result),
      scenario: liquidationLadder.scenario(values),
    };
  },
);
