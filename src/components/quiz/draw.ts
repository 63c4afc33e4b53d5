/**
 * The numbers of a question, drawn from its seed: the same seed asks the same question for ever.
 *
 * Each question has a stream of its own (the seed is mixed with the question's id), so that two questions
 * with one seed do not draw in step. The generator is splitmix32 with 32-bit integer arithmetic only: the
 * same bits in every engine. Good enough to vary a question, not meant for statistics.
 */
export interface Draw {
  /** A whole number from `min` to `max`, both included, on a step. */
  readonly whole: (min: number, max: number, step?: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** A stream of draws for one question. */
export function makeDraw(id: string, seed: number): Draw {
  let state = (hashOf(id) ^ Math.imul(seed + 1, 0x9e3779b1)) | 0;

  function next(): number {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  const below = (count: number) => Math.floor((next() / 2 ** 32) * count);
  return {
    whole: (min, max, step = 1) => min + step * below(Math.floor((max - min) / step) + 1),
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    shuffle(list) {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const held = shuffled[last] as (typeof list)[number];
        shuffled[last] = shuffled[other] as (typeof list)[number];
        shuffled[other] = held;
      }
      return shuffled;
    },
  };
}
