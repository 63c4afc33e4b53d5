/** A question of any kind, its prompt and key made by the author from the numbers drawn. */
import type { Draw } from "../draw.ts";
import type { KindName } from "../kinds/index.ts";
import type { Item, Question } from "../question.ts";
import { poseFairly } from "./fair.ts";

export interface ItemSpec<K extends KindName> {
  readonly id: string;
  readonly goal: string;
  readonly pose: (draw: Draw) => Question<K>;
}

export function itemOf<K extends KindName>(kind: K, { id, goal, pose }: ItemSpec<K>): Item<K> {
  return { id, goal, kind, pose: (seed) => poseFairly(id, kind, seed, pose) };
}
