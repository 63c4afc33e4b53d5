/** A term of art: what it means, how it is computed, and one line of example. */
export interface Term {
  /** Kebab-case; the anchor on the glossary page and what a lesson's `teaches` names. */
  readonly id: string;
  readonly term: string;
  /** Other names in use. */
  readonly also?: readonly string[];
  /** One sentence, readable with no more than percentages. */
  readonly definition: string;
  readonly formula?: { readonly tex: string; readonly words: string };
  /** One line; every number in it is an input printed by format or a result of the engine. */
  readonly example: () => string;
  /** Number of the lesson that teaches it. */
  readonly lesson: number;
  /** Ids of terms to read next. */
  readonly see?: readonly string[];
}
