import type { Term } from "./term.ts";

export const depthTerm: Term = {
  id: "depth",
  term: "Order-book depth",
  also: ["market depth"],
  definition: "How much can be traded before the price moves by a given amount.",
  example: () => "In a thin book a large order pays several prices, each worse than the last.",
  lesson: 7,
  see: ["slippage"],
};
