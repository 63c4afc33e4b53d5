/** What the token under test is called. */
import type { RuleId } from "./rule-kinds.ts";
import { cardOf } from "./third-token.ts";
import type { RuleLabValues } from "./third-token.ts";
import { venueCards } from "./venue-cards.ts";

const NAMES: Readonly<Record<RuleId, readonly [label: string, subject: string]>> = {
  band: ["band", "The band token"],
  never: ["never", "The token that never trades"],
  clock: ["clock", "The token with a clock of its own"],
  guarded: ["guard", "The guarded token"],
  moved: ["move", "The token that waits for a move"],
  hidden: ["hidden", "The token with a hidden target"],
  recentre: ["part way", "The token that goes a part of the way"],
  deviation: ["deviation", "The token that waits for a deviation"],
};

/** At the end of its line in a chart: one word or two. */
export function thirdLabel(values: RuleLabValues): string {
  return cardOf(values) === undefined ? NAMES[values.rule as RuleId][0] : "published";
}

/** At the head of a sentence. */
export function thirdSubject(values: RuleLabValues): string {
  const card = venueCards.find(({ id }) => id === values.card);
  return card === undefined ? NAMES[values.rule as RuleId][1] : `The token of ${card.name}`;
}
