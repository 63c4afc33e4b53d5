import { windowEnds } from "../limits.ts";
import type { Limits } from "../limits.ts";
import type { ReplaySet } from "./parameters.ts";

export const replayLimits: Limits<ReplaySet> = (key, { from, to }) => windowEnds(key, from, to);
