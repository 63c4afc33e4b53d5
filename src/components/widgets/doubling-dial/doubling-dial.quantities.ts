/** What a sentence can print of the Doubling dial. */
import type { Quantity } from "../model-definition.ts";
import { multiplied, once, scenarioOfMoves } from "./dial-scenario.ts";
import { factorText, lastOf, moneyText, moveText, STAKE } from "./dial-words.ts";
import type { DoublingDialSet } from "./parameters.ts";
import type { DialResult } from "./dial-result.ts";

type DialQuantity = Quantity<DoublingDialSet, DialResult>;

const verb = (move: number): string => (move > 0 ? "rises" : move < 0 ? "falls" : "moves");

const afterMove = (place: 0 | 1, label: string, formula: string): DialQuantity => ({
  label,
  formula,
  at: () => ({ product: "once", step: place + 1 }),
  text: ({ once }) => moneyText(once[place]!.after),
  number: ({ once }) => Number(once[place]!.after),
});

const factor = (place: 0 | 1, label: string): DialQuantity => ({
  label,
  formula: "One plus the move.",
  text: ({ once }) => factorText(once[place]!.factor),
});

export const quantities = {
  stake: {
    label: "your stake",
    formula: "What you put in at the start.",
    text: () => moneyText(String(STAKE)),
  },
  "first-verb": {
    label: "which way the first move goes",
    formula: "The sign of the first move.",
    text: (_result, { m1 }) => verb(m1),
  },
  "second-verb": {
    label: "which way the second move goes",
    formula: "The sign of the second move.",
    text: (_result, { m2 }) => verb(m2),
  },
  "after-first": afterMove(
    0,
    "what 100 is worth after the first move",
    "100 × (1 + the first move).",
  ),
  end: afterMove(
    1,
    "what 100 is worth after both moves",
    "100 × (1 + the first move) × (1 + the second move).",
  ),
  "first-factor": factor(0, "the first move’s growth factor"),
  "second-factor": factor(1, "the second move’s growth factor"),
  "both-factors": {
    label: "what one becomes in both moves",
    formula: "(1 + the first move) × (1 + the second move).",
    text: ({ once }) => factorText(String(Number(lastOf(once).after) / STAKE)),
  },
  added: {
    label: "the two moves added up",
    formula: "The first move plus the second move. It is not what happens.",
    text: (_result, { m1, m2 }) => moveText(String((m1 + m2) / 100)),
  },
  "end-return": {
    label: "the two moves as one",
    formula: "(1 + the first move) × (1 + the second move) − 1.",
    text: ({ once }) => moveText(String((Number(lastOf(once).after) - STAKE) / STAKE)),
  },
  back: {
    label: "the move that undoes the first one",
    formula: "−(the first move) ÷ (1 + the first move).",
    text: ({ back }) => moveText(back),
  },
  "swapped-end": {
    label: "what is left when the second move comes first",
    formula: "100 × (1 + the second move) × (1 + the first move).",
    text: ({ swapped }) => moneyText(swapped),
    scenario: ({ m1, m2 }) => scenarioOfMoves([m2, m1], [once]),
  },
  "doubled-end": {
    label: "what is left of 100 when each move counts double",
    formula:
      "100 × (1 + 2 × the first move) × (1 + 2 × the second move), and never less than nothing.",
    role: "daily",
    text: ({ doubled }) => (Number(doubled) === 0 ? "nothing" : moneyText(doubled)),
    number: ({ doubled }) => Number(doubled),
    scenario: ({ m1, m2 }) => scenarioOfMoves([m1, m2], [once, multiplied(2)]),
  },
} as const satisfies Record<string, DialQuantity>;
