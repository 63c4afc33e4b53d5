/**
 * A mistake with a name: what somebody believes, and the number that belief gives on the same scenario.
 *
 * It answers only the quantities it has something to say about. Its words complete "… is what you get if".
 * Where it gives no number it still chooses an option, orders lines or pairs them: see `withoutNumber`.
 */
import type { Decimal } from "../../../engine/index.ts";
import type { Step } from "../answer.ts";
import type { Asked } from "../asked.ts";

export interface Misconception {
  /** The belief, as the person who holds it would say it. */
  readonly belief: string;
  /** The result on the scenario, in the unit of the quantity; `null` where the belief says nothing. */
  readonly result: (asked: Asked) => Decimal | null;
  /** Completes "72 is what you get if …"; no full stop. */
  readonly if: (asked: Asked) => string;
  /** How the belief gets there, line by line. */
  readonly steps: (asked: Asked) => readonly Step[];
}

/** A belief that decides which answer is chosen and says nothing about any quantity. */
export function withoutNumber(belief: string): Misconception {
  // Nobody asks how it gets to a number: `mistakesOf` refuses one that has none.
  return { belief, result: () => null, if: () => "", steps: () => [] };
}
