/** What makes a list of options unfair. */
import type { Option } from "./single-choice/schema.ts";

const CATCH_ALL = /\b(all|none) of (the above|these)\b/i;

export function optionFaults(
  options: readonly Option[],
  reasons: readonly string[],
): readonly string[] {
  const texts = options.map(({ text }) => text.trim().toLowerCase());
  const faults: string[] = [];
  if (options.length < 2) faults.push("there must be at least two options");
  if (new Set(texts).size !== texts.length) faults.push(`options are alike: ${texts.join(" | ")}`);
  if (texts.some((text) => CATCH_ALL.test(text))) faults.push("an option catches all the others");
  if (reasons.length !== options.length || reasons.some((reason) => reason.trim() === "")) {
    faults.push("an option has no reason");
  }
  return faults;
}
