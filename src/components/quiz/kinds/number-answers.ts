/** The number that a worked solution must end at, for kinds whose answer is one number. */
import type { Keys, KindName, Prompts } from "./index.ts";

export function numberAnswers<K extends KindName>(
  kind: K,
  prompt: Prompts[K],
  key: Keys[K],
): { readonly value: string; readonly decimals: number } | undefined {
  if (kind !== "numeric") return undefined;
  const { decimals } = prompt as Prompts["numeric"];
  return { value: (key as Keys["numeric"]).value, decimals };
}
