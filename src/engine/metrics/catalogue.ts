/**
 * What every metric says about itself, by the name of its function.
 *
 * The entries are written by `node scripts/metrics/write-catalogue.ts` from the docstrings beside them.
 */
import entries from "./catalogue.json" with { type: "json" };
import type { MetricDescription } from "./description.ts";

export type MetricName = keyof typeof entries;

export const METRICS: Readonly<Record<MetricName, MetricDescription>> = entries;
