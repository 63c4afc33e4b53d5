import type { Note, Response } from "../answer.ts";

/** What the view of a kind is given. It holds no state of its own: what it shows is the response. */
export interface ViewProps<Prompt> {
  readonly prompt: Prompt;
  readonly response: Response;
  readonly onResponse: (response: Response) => void;
  /** Unique on the page; names and ids of controls begin with it. */
  readonly name: string;
  /** Id of the text that says what is missing, for `aria-describedby`. */
  readonly complaintId: string;
  readonly invalid: boolean;
  /** Nothing can be changed any more: the solution is on the page. */
  readonly locked: boolean;
  /** The reason of each part that may be shown now; `undefined` where it must not. */
  readonly notes: readonly (Note | undefined)[];
}
