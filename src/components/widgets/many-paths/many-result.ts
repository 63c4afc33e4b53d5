/** What many paths come to, for a stake of 100. */
import type {
  ClosedForms,
  EnsembleProduct,
  EnsembleResult,
  Estimate,
} from "../../../engine/ensemble/index.ts";

export interface ManyPathsResult {
  readonly days: readonly number[];
  /** NAV of the token at those days, below which each share of `QUANTILES` lies. */
  readonly bands: readonly (readonly number[])[];
  /** The middle of the underlying at those days. */
  readonly middle: readonly number[];
  /** Share of the holders in each bin. */
  readonly shares: readonly number[];
  readonly mean: Estimate;
  readonly median: Estimate;
  readonly loss: Estimate;
  readonly wipedOut: number;
  readonly theory: ClosedForms | null;
}

const STAKE = 100;
const MEDIAN = 3;

const ofStake = ({ value, standardError }: Estimate): Estimate => ({
  value: value * STAKE,
  standardError: standardError * STAKE,
});

/** To the cent: what a drawing can show. */
const drawn = (band: Float64Array | undefined): number[] =>
  Array.from(band ?? [], (nav) => Math.round(nav * STAKE * 100) / 100);

function theoryOf({ closedForms }: EnsembleProduct): ClosedForms | null {
  if (!closedForms) return null;
  const { mean, median, lossProbability } = closedForms;
  return { mean: mean * STAKE, median: median * STAKE, lossProbability };
}

export function resultOf({ steps, paths, products }: EnsembleResult): ManyPathsResult {
  const { token, spot } = products as Record<"token" | "spot", EnsembleProduct>;
  return {
    days: Array.from(steps),
    bands: (token.bands ?? []).map(drawn),
    middle: drawn(spot.bands?.[MEDIAN]),
    shares: (token.histogram?.counts ?? []).map((count) => count / paths),
    mean: ofStake(token.mean),
    median: ofStake(token.median ?? token.mean),
    loss: token.lossProbability,
    wipedOut: token.wipedOut,
    theory: theoryOf(token),
  };
}
