/** What the paths end at: mean and probability of loss, each with its standard error. */

/** An average over paths, and how far it may be off: one standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Averages independent draws. A draw is one path, or the mean of an antithetic pair: the two of a pair
 * depend on each other, so only pairs may be counted as independent.
 */
export interface Average {
  readonly add: (draw: number) => void;
  readonly estimate: () => Estimate;
}

/** Running mean and variance after Welford (Technometrics 4, 1962). */
export function makeAverage(): Average {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add: (draw) => {
      count += 1;
      const off = draw - mean;
      mean += off / count;
      squares += off * (draw - mean);
    },
    estimate: () => ({
      value: mean,
      // One draw has none: 0 ÷ 0.
      standardError: Math.sqrt(squares / (count - 1) / count),
    }),
  };
}
