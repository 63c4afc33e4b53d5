import type { Term } from "./term.ts";
import { times } from "../wording.ts";

export const ripcordTerm: Term = {
  id: "ripcord",
  term: "Ripcord",
  definition:
    "An emergency function that anyone may call once leverage is too high; it brings leverage to the maximum and not to the target.",
  example: () =>
    `With bounds of ${times("1.7")} and ${times("2.3")}, leverage of ${times("2.67")} goes to ${times("2.3")} although the target is ${times(2)}.`,
  lesson: 17,
  see: ["recentring", "keeper"],
};
