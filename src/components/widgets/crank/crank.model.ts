/** Three tokens of twice one price, and whoever has to mend their leverage. */
import { defineModel } from "../model-definition.ts";
import { missions } from "./crank.missions.ts";
import { presets } from "./crank.presets.ts";
import { quantities } from "./crank.quantities.ts";
import { turnCrank, turningCrank } from "./crank.ts";
import { inPortions } from "../../../pace/portions.ts";
import type { CrankResult } from "./crank.ts";
import { crankSet } from "./parameters.ts";
import type { CrankSet } from "./parameters.ts";

export const crank = defineModel<CrankSet, CrankResult>({
  name: "crank",
  set: crankSet,
  presets,
  formula:
    "Every hour whoever turns the crank looks. The keeper’s contract aims at 2x: once a day, and whenever leverage is outside 1.7x to 2.3x, it goes to the present leverage plus a part of the way to 2x, cut to that range. From the ripcord’s leverage on anybody may act, and goes to 2.3x. Its lender sells at a debt of three quarters of the collateral, for a twentieth of the debt. The exchange resets to 2x at midnight, and at 2.5x in between. The vault resets to 2x after a move of an eighth. While nobody acts nothing is traded.",
  scenario: (values) => turnCrank(values).scenario,
  derive: turnCrank,
  deriveLater: inPortions(turningCrank),
  quantities,
  missions,
});
