/** What the chosen rule of the Rule lab listens to, and whose rule it is. */
import type { ParameterSet } from "../../../engine/index.ts";
import { ruleKinds } from "./rule-kinds.ts";
import { NO_CARD, venueCards } from "./venue-cards.ts";

export const ruleParameters = {
  rule: {
    kind: "choice",
    label: "Rule of the third token",
    options: ruleKinds.map(({ id, label }) => ({ value: id, label })),
    default: "band",
    help: "When the token under test trades. The other two never change theirs.",
  },
  card: {
    kind: "choice",
    label: "Published rule",
    options: [
      { value: NO_CARD, label: "your own rule" },
      ...venueCards.map(({ id, name }) => ({ value: id, label: name })),
    ],
    default: NO_CARD,
    help: "A venue card whose rule, leverage and fees are run exactly as the card states them.",
  },
  every: {
    kind: "number",
    label: "Hours between resets",
    unit: "hours",
    min: 24,
    max: 168,
    step: 24,
    default: 24,
    help: "The clock of a rule that has one.",
  },
  guard: {
    kind: "number",
    label: "Guard",
    unit: "multiple",
    min: 1.5,
    max: 8,
    step: 0.05,
    default: 4,
    help: "Real leverage at which the guard resets the token at once.",
  },
  move: {
    kind: "number",
    label: "Move that triggers",
    unit: "percent",
    min: 1,
    max: 40,
    step: 0.5,
    default: 15,
    help: "How far the price may go from the last reset before the token trades.",
  },
  side: {
    kind: "choice",
    label: "A move counts",
    options: [
      { value: "both", label: "either way" },
      { value: "adverse", label: "against the token only" },
    ],
    default: "both",
    help: "Either way, or on the losing side alone.",
  },
  seed: {
    kind: "number",
    label: "Draw of the hidden targets",
    unit: "count",
    min: 1,
    max: 99,
    step: 1,
    default: 42,
    help: "Another number draws other targets. The rule itself stays secret.",
  },
  speed: {
    kind: "number",
    label: "Share of the way back",
    unit: "percent",
    min: 1,
    max: 100,
    step: 1,
    default: 10,
    help: "How much of the distance to its target the token trades each time.",
  },
  limit: {
    kind: "number",
    label: "Deviation that triggers",
    unit: "multiple",
    min: 0.05,
    max: 1.45,
    step: 0.05,
    default: 0.25,
    help: "How far the position may stray from its target, in multiples of leverage.",
  },
} as const satisfies ParameterSet;
