/**
 * Many paths, fast: a door of its own, so that a page that draws one path does not carry this.
 *
 * Offered: spot, static and token (rules never, periodic, band, guarded; trading fee, slippage and
 * management fee; constant funding) on the paths gbm, jump and autocorrelated, watched at the close.
 * A test holds every one of them to the exact ledger.
 */
export { makeEnsemble, QUANTILES, MAX_PATHS, BLOCK_PATHS } from "./ensemble.ts";
export type { Ensemble, EnsembleProduct, EnsembleResult, EnsembleSpec } from "./ensemble.ts";
export type { ClosedForms } from "./closed-forms.ts";
export type { Estimate } from "./terminal.ts";
export { measureGap, worstGaps } from "./measure-gap.ts";
export type { Gap } from "./measure-gap.ts";
export { pathVariance } from "./path-variance.ts";
