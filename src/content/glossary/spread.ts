import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const spreadTerm: Term = {
  id: "spread",
  term: "Spread",
  also: ["bid-ask spread"],
  definition:
    "The gap between the best price at which you can sell and the best at which you can buy.",
  example: () =>
    `Buying at ${amount(101)} what can be sold at ${amount(99)} costs ${amount(new Decimal(101).minus(99))}, and half of it each way.`,
  lesson: 8,
  see: ["trading-cost"],
};
