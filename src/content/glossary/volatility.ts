import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent } from "../wording.ts";

export const volatilityTerm: Term = {
  id: "volatility",
  term: "Volatility",
  definition:
    "How strongly a price moves about, as the usual size of its moves, brought to a year.",
  formula: {
    tex: String.raw`\sigma_{\text{day}} = \frac{\sigma}{\sqrt{365}}`,
    words: "the yearly figure over the square root of the number of days",
  },
  example: () =>
    `A volatility of ${percent("0.6")} a year is about ${percent(new Decimal("0.6").div(new Decimal(365).sqrt()))} a day.`,
  lesson: 9,
  see: ["realised-variance"],
};
