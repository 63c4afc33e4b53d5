/** Worked solutions of several holdings, one after the other: each line says whose it is. */
import type { Step } from "../answer.ts";

export function underName(name: string, steps: readonly Step[]): readonly Step[] {
  return steps.map(({ text, value }) => ({ text: `${name}: ${text}`, value }));
}
