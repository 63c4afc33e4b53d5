/** What the Doubling dial shows, as plain text and numbers: it travels from the build to the cell. */

/** One move, in decimals as text. */
export interface DialRow {
  /** The move as it is made here: a fraction, already multiplied. */
  readonly move: string;
  /** What one becomes: 1 + the move. */
  readonly factor: string;
  readonly before: string;
  readonly change: string;
  readonly after: string;
}

export interface DialResult {
  /** How often each move counts. */
  readonly by: number;
  readonly once: readonly DialRow[];
  /** Absent where each move counts once. */
  readonly multiplied: readonly DialRow[] | null;
  /** What is left when each move counts double, whatever is chosen. */
  readonly doubled: string;
  /** What is left when the second move comes first. */
  readonly swapped: string;
  /** The move that would have undone the first one. */
  readonly back: string;
}
