import type { Kind } from "../kind.ts";
import type { MatchingKey, MatchingPrompt } from "./schema.ts";

function distinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** A response is, for each line on the left, the index of the one beside it; empty while untouched. */
export const matching: Kind<MatchingPrompt, MatchingKey> = {
  blank: () => [],
  missing: ({ left }, response) =>
    response.length === left.length && distinct(response) ? null : "Move at least one line first.",
  grade(_prompt, { partners, mistakes }, response) {
    const matched = partners.filter((partner, line) => response[line] === String(partner)).length;
    if (matched === partners.length) return { verdict: "right", reason: "Every pair fits." };
    const counted = `${matched} of ${partners.length} pairs fit.`;
    const mistake = mistakes.find(({ line, partner }) => response[line] === String(partner));
    return {
      verdict: "wrong",
      reason: mistake ? `${counted} ${mistake.feedback}` : counted,
      mistake,
    };
  },
  answer: (_prompt, { partners }) => partners.map(String),
  // The wrong pair, and what is left of the two pairs that it breaks up.
  mistakes: (_prompt, { partners, mistakes }) =>
    mistakes.map(({ misconception, line, partner }) => {
      const swapped = partners.map((own, other) =>
        other === line ? partner : own === partner ? (partners[line] ?? own) : own,
      );
      return { misconception, response: swapped.map(String) };
    }),
  given: () => [],
  parts: ({ left, right }) => left.map((line) => `${line}: ${right.join(" / ")}`),
  notes: (_prompt, { partners, reasons }, response) =>
    reasons.map((text, line) => ({ right: response[line] === String(partners[line]), text })),
  touched: () => [],
  inWords: ({ left, right }, response) =>
    left.map((line, index) => `${line}: ${right[Number(response[index])] ?? "…"}`).join("; "),
  faults: ({ left, right }, { partners, reasons }) => [
    ...(distinct(left) && distinct(right) ? [] : ["two lines are alike"]),
    ...(distinct(partners.map(String)) && partners.length === right.length
      ? []
      : ["the partners do not fit one to one"]),
    ...(reasons.length === left.length ? [] : ["a pair has no reason"]),
    ...(partners.some((partner, line) => partner !== line) ? [] : ["the pairs are shown matched"]),
  ],
};
