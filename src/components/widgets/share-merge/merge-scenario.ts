/** A token that has become cheap, its merge on a still day, and one day more. */
import { Decimal, simulate, toEngine } from "../../../engine/index.ts";
import type { ListingPoint, ParameterValues, Scenario } from "../../../engine/index.ts";
import { MERGE_DAY } from "./merge-days.ts";
import { shareMergeSet } from "./parameters.ts";
import type { ShareMergeSet } from "./parameters.ts";

export type ShareMergeValues = ParameterValues<ShareMergeSet>;

const LAST_DAY = 4;
/** NAV of one unit at the start; a fall of a fifth before the merge leaves 0.088. */
const UNIT_NAV = "0.11";

/** The closes of a 2x position whose NAV falls by a tenth, by a ninth, rests, and then makes `after`. */
function closesOf({ after }: ShareMergeValues): readonly string[] {
  const moved = new Decimal(toEngine(shareMergeSet.after, after));
  // Its NAV is 1 + 2 × (close ÷ 100 − 1): 0.8 before the merge.
  return ["100", "95", "90", "90", moved.times(40).plus(90).toString()];
}

export function mergeScenario(values: ShareMergeValues): Scenario {
  return {
    market: { stepHours: 24, path: { kind: "prices", prices: closesOf(values) } },
    products: [
      {
        id: "token",
        kind: "token",
        leverage: "2",
        rule: { kind: "never" },
        listing: {
          pressure: { kind: "fixed", premium: "0" },
          unitNav: UNIT_NAV,
          units: String(values.units),
          merges: [{ step: MERGE_DAY, ratio: String(values.ratio) }],
        },
      },
    ],
  };
}

export interface ShareMergeResult {
  readonly series: readonly ListingPoint[];
  readonly before: ListingPoint;
  readonly merged: ListingPoint;
  readonly after: ListingPoint;
}

export function mergeOf(values: ShareMergeValues): ShareMergeResult {
  const series = simulate(mergeScenario(values)).products["token"]!.listing!;
  return {
    series,
    before: series[MERGE_DAY - 1]!,
    merged: series[MERGE_DAY]!,
    after: series[LAST_DAY]!,
  };
}

/** What all the units are worth. */
export const worthOf = ({ units, price }: ListingPoint): Decimal => units.times(price);
