/** The three holders of the night gap by name and colour. */
import type { ProductRole } from "../../charts/product-style.ts";

export const holderIds = ["token", "margin", "future"] as const;
export type HolderId = (typeof holderIds)[number];

export const holderLook = {
  token: { label: "token", role: "daily" },
  margin: { label: "margin", role: "margin" },
  future: { label: "future", role: "futures" },
} as const satisfies Record<HolderId, { label: string; role: ProductRole }>;
