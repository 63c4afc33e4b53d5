/**
 * What every kind of question must be able to do.
 *
 * Pure: no DOM, no view. The view of a kind is beside it, in `View.tsx`, and listed in `views.ts`.
 */
import type { Grade, Note, Response } from "../answer.ts";

export interface Kind<Prompt, Key> {
  /** The response before the reader has done anything. */
  readonly blank: (prompt: Prompt) => Response;
  /** What is missing before the response can be checked, in plain words; `null` when nothing is. */
  readonly missing: (prompt: Prompt, response: Response) => string | null;
  readonly grade: (prompt: Prompt, key: Key, response: Response) => Grade;
  /** The right response, in the form in which a reader gives it. */
  readonly answer: (prompt: Prompt, key: Key) => Response;
  /** Every wrong response that must be recognised, with the mistake behind it. */
  readonly mistakes: (
    prompt: Prompt,
    key: Key,
  ) => readonly { readonly misconception: string; readonly response: Response }[];
  /** What stands around the parts and is none: a sentence with its blanks, a ledger’s known rows. One text each. */
  readonly given: (prompt: Prompt) => readonly string[];
  /** What there is to choose from or to fill in, as text: a page without scripts reads it. */
  readonly parts: (prompt: Prompt) => readonly string[];
  /** The reason of every part for this response, in the order of `parts`; empty where there are none. */
  readonly notes: (prompt: Prompt, key: Key, response: Response) => readonly Note[];
  /** The parts that a response speaks of: only their reasons are shown while it can still change. */
  readonly touched: (prompt: Prompt, response: Response) => readonly number[];
  /** A response in words. */
  readonly inWords: (prompt: Prompt, response: Response) => string;
  /** What would make the question unfair, one line each: options alike, a distractor too near the key. */
  readonly faults: (prompt: Prompt, key: Key) => readonly string[];
}
