import type { Term } from "./term.ts";

export const gasTerm: Term = {
  id: "gas",
  term: "Gas",
  definition:
    "What a blockchain charges for carrying out a transaction; it is dearest when everybody wants one.",
  example: () => "A rebalance that costs more gas than it saves is put off.",
  lesson: 17,
  see: ["keeper"],
};
