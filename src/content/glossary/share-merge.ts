import { Decimal, shareMerge } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const shareMergeTerm: Term = {
  id: "share-merge",
  term: "Share merge",
  also: ["reverse split", "consolidation"],
  definition: "Many cheap units become one dear unit; your share of the fund is what it was.",
  example: () =>
    `${amount(1000)} units at ${amount("0.088", 3)} become ${amount(shareMerge({ units: 1000, price: "0.088", ratio: 10 }).units)} at ${amount(shareMerge({ units: 1000, price: "0.088", ratio: 10 }).price)}: ${amount(new Decimal(1000).times("0.088"))} either way.`,
  lesson: 7,
  see: ["unit"],
};
