/** What passes between a question and its reader. */
import type { Decimal } from "../../engine/index.ts";

/** What the reader gave, whatever the kind: a list of short texts. Stored as it is. */
export type Response = readonly string[];

/** One line of a worked solution: what is done, and the number it gives. */
export interface Step {
  readonly text: string;
  /** In the unit of the question; `null` where the line's number is of another kind. */
  readonly value: Decimal | null;
}

/** A mistake that was recognised: whose result it is, and what to say about it. */
export interface Mistake {
  readonly misconception: string;
  /** The belief behind it, as the person who holds it would say it. */
  readonly belief: string;
  /** "That is what you get if …", or "This fits the belief …", and why it is not so here. */
  readonly feedback: string;
  /** The wrong ledger, line by line, to stand beside the right one; empty where the belief gives no number. */
  readonly steps: readonly Step[];
}

export interface Grade {
  readonly verdict: "right" | "wrong";
  readonly reason: string;
  readonly mistake?: Mistake | undefined;
}

/** What is said of one part of a question (an option, a blank, a row) once it is answered. */
export interface Note {
  readonly right: boolean;
  readonly text: string;
}
