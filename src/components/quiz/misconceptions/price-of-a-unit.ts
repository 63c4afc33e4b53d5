/** The price of one unit taken for something that matters by itself. */
import { withoutNumber } from "./misconception.ts";

export const cheapHasRoom = withoutNumber(
  "A unit that costs cents can rise further than one that costs hundreds.",
);

export const mergeAddsWorth = withoutNumber(
  "After a merge each unit costs more, so each rise brings me more.",
);
