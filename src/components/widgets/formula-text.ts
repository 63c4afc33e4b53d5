/** Formulas in words that break where a reader would: before an operator, and never inside a bracket’s sum. */
import { NO_BREAK_SPACE } from "../../format/index.ts";

const OPERATOR = / ([×÷+−=]) /g;

/** How many brackets are open before a place in the text. */
function depthAt(text: string, place: number): number {
  const before = text.slice(0, place);
  return before.split("(").length - before.split(")").length;
}

/**
 * Inside a bracket an operator holds on to both its sides, outside to what follows it.
 *
 * @example
 * unbrokenFormula("100 × (1 + move)") // → "100 ×\u00A0(1\u00A0+\u00A0move)"
 */
export function unbrokenFormula(formula: string): string {
  return formula.replace(OPERATOR, (_, operator: string, place: number) => {
    const before = depthAt(formula, place) > 0 ? NO_BREAK_SPACE : " ";
    return `${before}${operator}${NO_BREAK_SPACE}`;
  });
}
