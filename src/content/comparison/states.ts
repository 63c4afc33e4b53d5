/** States of the course's instruments, for a cell to open. */
import type { SimulationLink } from "../../components/quiz/question.ts";

type Values = SimulationLink["values"];
const at =
  (slug: string, model: string) =>
  (values: Values): SimulationLink => ({ page: `/lessons/${slug}/`, model, values });

export const drift = at("leverage-drifts", "drift-dial");
export const desk = at("rebalancing", "reset-desk");
export const rules = at("when-do-they-rebalance", "rule-lab");
export const meter = at("funding-and-fees", "cost-meter");
export const painter = at("chop-and-trend", "path-painter");
export const ways = at("against-margin", "three-ways");
export const ladder = at("against-futures", "liquidation-ladder");
export const night = at("against-futures", "night-gap");
export const clock = at("against-futures", "basis-clock");
