/** The Rule lab's holdings by name and colour. */
import type { ChartSeries } from "../../charts/chart-spec.ts";

/** Of which worths are printed. */
export const STAKE = 100;

export const holdingIds = ["spot", "static", "daily", "band"] as const;
export type HoldingId = (typeof holdingIds)[number];

export const holdingLook = {
  spot: { label: "bitcoin", role: "underlying" },
  static: { label: "static", role: "static" },
  daily: { label: "daily", role: "daily" },
  band: { label: "band", role: "band" },
} as const satisfies Record<HoldingId, { label: string; role: ChartSeries["role"] }>;
