import { spotMarginLevel } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const marginLevelTerm: Term = {
  id: "margin-level",
  term: "Margin level",
  definition: "How many times over your assets cover what you owe.",
  formula: {
    tex: String.raw`\frac{\text{assets}}{\text{debt} + \text{interest}}`,
    words: "assets divided by debt and interest",
  },
  example: () =>
    `Assets of ${amount(300)} against a debt of ${amount(200)} are a level of ${amount(spotMarginLevel({ assets: 300, debt: 200 }))}.`,
  lesson: 15,
  see: ["margin-call"],
};
