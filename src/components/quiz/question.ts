/**
 * The words of the quiz.
 *
 * An **item** is a question about a scenario, with its numbers left open. Posed with a seed it becomes a
 * **question**: a `prompt`, which is all that a reader may see before answering and all that the built page
 * carries, and a `key`, which is computed in the reader's browser when the answer is checked.
 */
import type { Step } from "./answer.ts";
import type { Keys, KindName, Prompts } from "./kinds/index.ts";

/** Where the reader can see it happen: a model on a page, opened with this question's numbers. */
export interface SimulationLink {
  readonly page: string;
  readonly model: string;
  readonly values: Readonly<Record<string, number | string | readonly number[]>>;
}

export interface Question<K extends KindName = KindName> {
  readonly prompt: Prompts[K];
  readonly key: Keys[K];
  /** A nudge that gives nothing away but the direction. */
  readonly hint: string;
  /** The worked solution; its last line is the answer where the answer is a number. */
  readonly steps: readonly Step[];
  /** The idea in one or two sentences, without this question's numbers. */
  readonly idea: string;
  readonly link: SimulationLink | null;
}

export interface Item<K extends KindName = KindName> {
  /** Stable for ever, because answers are stored under it: `lesson-slug/what-is-asked`. */
  readonly id: string;
  /** The goal of that lesson that it tests. */
  readonly goal: string;
  readonly kind: K;
  /** @throws RangeError when no numbers can be found that make a fair question. */
  readonly pose: (seed: number) => Question<K>;
}

/** Any item, whatever its kind. */
export type AnyItem = { readonly [K in KindName]: Item<K> }[KindName];

/** The questions at the end of a lesson, in order. The last one comes from an earlier lesson. */
export interface LessonQuiz {
  readonly lesson: string;
  readonly items: readonly AnyItem[];
  /** Further questions of the same lesson, for reviews and tests that mix lessons. */
  readonly more?: readonly AnyItem[];
  /** Of a test over the whole course: the lesson that takes up each of its items. */
  readonly topics?: readonly Topic[];
}

/** The lesson in which a question of a test is answered. */
export interface Topic {
  readonly lesson: number;
  readonly title: string;
}

/** A question without its answer: what the built page carries. Plain JSON. */
export interface PosedPrompt {
  readonly id: string;
  readonly kind: KindName;
  readonly seed: number;
  readonly prompt: Prompts[KindName];
}

/** The public part of an item posed with a seed. */
export function promptOf(item: AnyItem, seed: number): PosedPrompt {
  return { id: item.id, kind: item.kind, seed, prompt: item.pose(seed).prompt };
}

/** The lesson whose topic an item is; a quiz may borrow it for another lesson. */
export function lessonOf(itemId: string): string {
  return itemId.slice(0, itemId.indexOf("/"));
}
