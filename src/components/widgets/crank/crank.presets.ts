/** States of "Who turns the crank?" that are worth a look. */
import type { Preset } from "../model-definition.ts";
import type { CrankSet } from "./parameters.ts";

const usual = { cord: "off", fall: 36, hours: 12, late: 0, lag: 0, gas: 0, chunk: 200, cool: 1 };

export const presets: readonly Preset<CrankSet>[] = [
  { id: "away", label: "Away for a day", values: { ...usual, who: "keeper", away: 24 } },
  { id: "on-time", label: "On time", values: { ...usual, who: "keeper", away: 0 } },
  {
    id: "ripcord",
    label: "Away, with a ripcord",
    values: { ...usual, who: "keeper", away: 24, cord: "2.6" },
  },
  {
    id: "pieces",
    label: "On time, in small pieces",
    values: { ...usual, who: "keeper", away: 0, chunk: 4, cool: 4 },
  },
  { id: "halt", label: "An exchange halts", values: { ...usual, who: "scheduler", away: 24 } },
  {
    id: "vault",
    label: "A vault, a deeper fall",
    values: { ...usual, who: "vault", away: 24, fall: 55 },
  },
];
