import { feeOverTime } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent } from "../wording.ts";

export const managementFeeTerm: Term = {
  id: "management-fee",
  term: "Management fee",
  definition: "What the issuer takes out of NAV for running the fund, usually each day.",
  formula: {
    tex: String.raw`1 - (1 - m)^{365}`,
    words: "one less what is left after taking the daily fee every day of a year",
  },
  example: () =>
    `${percent("0.001")} a day is ${percent(feeOverTime({ feePerDay: "0.001" }))} in a year.`,
  lesson: 8,
  see: ["nav"],
};
