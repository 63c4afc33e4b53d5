/** What goes to the worker that reads a file, and what comes back. */
import type { Answers, Outcome } from "./outcome.ts";

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
}

export type ReadReply = { readonly progress: number } | { readonly outcome: Outcome };
