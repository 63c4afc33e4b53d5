import { premiumHolderReturn } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent } from "../wording.ts";

export const premiumTerm: Term = {
  id: "premium",
  term: "Premium and discount",
  definition: "How far the market price of a unit stands above or below its NAV.",
  formula: {
    tex: String.raw`\pi = \frac{P}{v} - 1`,
    words: "market price divided by NAV, minus one",
  },
  example: () =>
    `NAV falls ${percent("0.1")} while a premium of ${percent("0.04")} vanishes: the holder’s return is ${move(premiumHolderReturn({ navReturn: "-0.1", premiumAtStart: "0.04" }), 2)}.`,
  lesson: 7,
  see: ["nav", "arbitrage"],
};
