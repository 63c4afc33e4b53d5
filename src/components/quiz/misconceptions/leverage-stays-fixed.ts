import { believedResult, believedSteps } from "./believed-leverage.ts";
import type { Belief } from "./believed-leverage.ts";
import type { Misconception } from "./misconception.ts";
import { multiple } from "../words.ts";

const label: Belief = (leverage) => leverage;

/** The number on the label, at any time. */
export const leverageStaysFixed: Misconception = {
  belief: "A token has the leverage of its name at every moment.",
  result: (asked) => believedResult(asked, label),
  if: () => "leverage stays what the label says between two trades",
  steps: (asked) =>
    believedSteps(asked, label, (leverage) => `The label says ${multiple(leverage)}`),
};
