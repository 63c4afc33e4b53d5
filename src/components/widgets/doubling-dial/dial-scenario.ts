/** Two moves and what is held through them. Light: the cell prints it without the engine. */
import { toEngine } from "../../../engine/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import { doublingDialSet } from "./parameters.ts";
import type { DoublingDialSet } from "./parameters.ts";

export type DialValues = ParameterValues<DoublingDialSet>;

/** The thing itself, and one that makes a multiple of each single move. */
export const once: ProductSpec = { id: "once", kind: "spot" };

export function multiplied(by: number): ProductSpec {
  return {
    id: "multiplied",
    kind: "token",
    leverage: String(by),
    rule: { kind: "periodic", everyHours: 24 },
  };
}

export function scenarioOfMoves(
  moves: readonly number[],
  products: readonly ProductSpec[],
): Scenario {
  const returns = moves.map((move) => toEngine(doublingDialSet.m1, move));
  return { market: { start: "100", stepHours: 24, path: { kind: "returns", returns } }, products };
}

export function dialScenario({ m1, m2, by }: DialValues): Scenario {
  return scenarioOfMoves([m1, m2], by === "1" ? [once] : [once, multiplied(Number(by))]);
}
