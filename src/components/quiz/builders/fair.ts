/**
 * Numbers that make a fair question.
 *
 * A draw can be unlucky: two mistakes end at the same number, or one of them at the right one. Then the
 * question draws again from the same stream, so that a seed still asks one question for ever.
 */
import type { Draw } from "../draw.ts";
import { makeDraw } from "../draw.ts";
import type { KindName } from "../kinds/index.ts";
import { kindOf } from "../kinds/index.ts";
import type { Question } from "../question.ts";

const MOST_DRAWS = 200;

/**
 * @throws RangeError when no draw is fair: the ranges of the item are too narrow.
 */
export function poseFairly<K extends KindName>(
  id: string,
  kind: K,
  seed: number,
  make: (draw: Draw) => Question<K>,
): Question<K> {
  const draw = makeDraw(id, seed);
  let fault = "";
  for (let attempt = 0; attempt < MOST_DRAWS; attempt += 1) {
    const question = make(draw);
    const faults = kindOf(kind).faults(question.prompt, question.key);
    if (faults.length === 0) return question;
    fault = faults[0] ?? "";
  }
  throw new RangeError(
    `${id} must be fair for seed ${seed}, got after ${MOST_DRAWS} draws: ${fault}`,
  );
}
