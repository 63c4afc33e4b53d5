/** The address at which a simulation opens with a question's numbers. */
import type { SimulationLink } from "./question.ts";

const LINK_VERSION = "1";

/**
 * Every value is named in full, `model.key=value`, which each page reads whatever its first model is.
 *
 * @example
 * simulationHref({ page: "/lab/", model: "rule-lab", values: { m1: 12 } }) // → "/lab/?rule-lab.m1=12&v=1#rule-lab"
 */
export function simulationHref({ page, model, values }: SimulationLink): string {
  const query = Object.entries(values).map(([key, value]) => {
    const text = typeof value === "object" ? value.join("_") : String(value);
    return `${model}.${key}=${encodeURIComponent(text)}`;
  });
  return `${page}?${[...query, `v=${LINK_VERSION}`].join("&")}#${model}`;
}

/** The address of a question with the numbers of a seed. */
export function questionHref(id: string, seed: number): string {
  return `?quiz=${seed}#${anchorOf(id)}`;
}

/** The id of a question's element on the page. */
export function anchorOf(id: string): string {
  return `question-${id.slice(id.indexOf("/") + 1)}`;
}

/** The seed that a link asks for, or `null`. */
export function seedFrom(search: string): number | null {
  const text = new URLSearchParams(search.slice(0, 2048)).get("quiz");
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed < 2 ** 32 ? seed : null;
}
