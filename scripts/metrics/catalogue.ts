/** The text of `src/engine/metrics/catalogue.ts`, made from the docstrings. */
import { format, resolveConfig } from "prettier";
import { readMetrics } from "./docstrings.ts";

const HEAD = `/**
 * What every metric says about itself, by the name of its function.
 *
 * Written by \`node scripts/metrics/write-catalogue.ts\` from the docstrings beside it; edit those.
 */
import type { MetricDescription } from "./description.ts";
`;

export async function catalogueText(folder: string, path: string): Promise<string> {
  const record = JSON.stringify(readMetrics(folder));
  const source = `${HEAD}
    export const METRICS = ${record} as const satisfies Record<string, MetricDescription>;

    export type MetricName = keyof typeof METRICS;`;
  return format(source, { ...(await resolveConfig(path)), parser: "typescript" });
}
