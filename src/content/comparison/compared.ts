/** Token, margin and future beside each other: what a cell of the comparison is. */
import type { SimulationLink } from "../../components/quiz/question.ts";

export const comparedProducts = { token: "Token", margin: "Margin", future: "Future" } as const;
export type Compared = keyof typeof comparedProducts;

export interface ComparedCell {
  /** The article's own word or two; absent where it has no such row. */
  readonly article?: string;
  /** What is so; every result in it is computed. */
  readonly so: () => string;
  /** The state of an instrument in which it can be seen. */
  readonly link: SimulationLink;
}

export interface ComparedRow {
  readonly feature: string;
  readonly cells: Readonly<Record<Compared, ComparedCell>>;
}
