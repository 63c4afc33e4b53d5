/** The number that a worked solution must end at: the answer, or the last cell of a traced row. */
import type { Keys, KindName, Prompts } from "./index.ts";
import { openColumns } from "./trace/grade.ts";

export function numberAnswers<K extends KindName>(
  kind: K,
  prompt: Prompts[K],
  key: Keys[K],
): { readonly value: string; readonly decimals: number } | undefined {
  if (kind === "numeric") {
    const { decimals } = prompt as Prompts["numeric"];
    return { value: (key as Keys["numeric"]).value, decimals };
  }
  if (kind === "trace") {
    const last = openColumns(prompt as Prompts["trace"]).at(-1);
    const value = (key as Keys["trace"]).cells.at(-1)?.value;
    return last && value !== undefined ? { value, decimals: last.decimals } : undefined;
  }
  return undefined;
}
