/** Four ways to wait, their colours, and what is paid on the way. */
import type { ProductRole } from "../../charts/product-style.ts";

export const STAKE = 100;

export const holdingIds = ["position", "static", "long", "short"] as const;
export type HoldingId = (typeof holdingIds)[number];

export const costKinds = ["funding", "management", "trading"] as const;
export type CostPart = (typeof costKinds)[number];

export const roleOf = {
  position: "futures",
  static: "static",
  long: "daily",
  short: "daily",
} as const satisfies Record<HoldingId, ProductRole>;
