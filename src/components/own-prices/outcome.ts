/** What reading a file of prices comes to: a series, a question, or what is wrong with it. Never a part of a series. */

/** Closes in order of their days. */
export interface OwnSeries {
  /** The file's name, as text. */
  readonly name: string;
  /** "YYYY-MM-DD", ascending, each once. */
  readonly days: readonly string[];
  /** Decimal strings above 0. */
  readonly closes: readonly string[];
  /** What was done to the file on the way, in sentences. */
  readonly notes: readonly string[];
}

/** Where a file can be read in two ways, the reader decides. */
export type QuestionId = "column" | "date-order" | "decimal-sign";

export interface Question {
  readonly id: QuestionId;
  readonly ask: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

export type Outcome =
  | { readonly kind: "series"; readonly series: OwnSeries }
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

export const refused = (...reasons: readonly string[]): Outcome => ({ kind: "refused", reasons });

/** So many reasons are told; the rest are counted. */
const MOST_REASONS = 5;

export function refusedLines(reasons: readonly string[]): Outcome {
  const more = reasons.length - MOST_REASONS;
  const told = reasons.slice(0, MOST_REASONS);
  return refused(...told, ...(more > 0 ? [`And ${more} more lines like these.`] : []));
}

/** What a cell holds, short enough to be quoted. */
export const quoted = (text: string): string =>
  `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
