import { withoutNumber } from "./misconception.ts";

/** Two moves are taken for different ones when they change places. */
export const orderMatters = withoutNumber("What comes first decides what is left.");
