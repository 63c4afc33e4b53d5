import { recentredRatio } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent, times } from "../wording.ts";

export const recentringTerm: Term = {
  id: "recentring",
  term: "Recentring",
  definition: "Moving leverage only a part of the way back to its target at each reset.",
  formula: {
    tex: String.raw`\ell' = (1 - s)\,\ell + s\,L`,
    words: "what is kept of the present leverage plus the speed times the target",
  },
  example: () =>
    `At ${times("2.25")}, with a target of ${times(2)} and a speed of ${percent("0.05")}, the next leverage is ${times(recentredRatio({ current: "2.25", target: 2, min: "1.7", max: "2.3", speed: "0.05" }), 4)}.`,
  lesson: 6,
  see: ["ripcord", "restore-point"],
};
