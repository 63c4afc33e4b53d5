import type { Term } from "./term.ts";

export const oracleTerm: Term = {
  id: "oracle",
  term: "Oracle",
  also: ["price feed"],
  definition:
    "The feed from which a contract learns the price of something outside its blockchain.",
  example: () => "A feed that is late lets others trade at yesterday’s price.",
  lesson: 17,
  see: ["keeper"],
};
