/** What the cost of swings is taken to grow with, instead of with their squares. */
import { withoutNumber } from "./misconception.ts";

export const tollGrowsWithTheSwing = withoutNumber("Twice the swing costs twice as much.");

export const countsTheSwings = withoutNumber(
  "The more often a price turns round, the more a token loses.",
);

export const widestSwingDecides = withoutNumber("The path with the widest swing costs most.");
