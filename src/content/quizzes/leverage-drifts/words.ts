/** What the questions of this lesson share. */
import { percents } from "../../../components/quiz/words.ts";

/** "risen 12 %" or "fallen 8 %". */
export const moved = (change: number) =>
  `${change > 0 ? "risen" : "fallen"} ${percents(Math.abs(change))}`;
