/**
 * Ranges of real leverage that platforms have published, as their venue cards give them: inside its range a
 * token is left alone, at an end it is traded. Rules without two ends are not here.
 */
export interface PublishedRange {
  readonly id: string;
  /** The venue card that holds rule, source and date. */
  readonly venue: string;
  readonly label: string;
  /** Signed: negative for a short token. */
  readonly leverage: number;
  /** Both in size. */
  readonly low: number;
  readonly high: number;
}

const range = (
  id: string,
  venue: string,
  label: string,
  leverage: number,
  low: number,
  high: number,
): PublishedRange => ({ id, venue, label, leverage, low, high });

export const publishedRanges: readonly PublishedRange[] = [
  range("bybit-long", "bybit", "Bybit 3x long", 3, 2, 4),
  range("bybit-short", "bybit", "Bybit 3x short", -3, 2, 4),
  range("gate-long", "gate-floating", "Gate 3x long", 3, 2.25, 4.125),
  range("gate-short", "gate-floating", "Gate 3x short", -3, 1.5, 5.25),
  range("gate-five", "gate-floating", "Gate 5x long", 5, 3.5, 7),
  range("eth2x", "indexcoop-eth2x", "ETH2x, 2x long", 2, 1.7, 2.3),
  range("toros-two", "toros", "Toros 2x long", 2, 1.8, 2.2),
];
