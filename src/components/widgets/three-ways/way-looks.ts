/** The three ways by name and colour. */
export const STAKE = 100;

export const wayIds = ["spot", "daily", "margin"] as const;
export type WayId = (typeof wayIds)[number];

export const wayLook = {
  spot: { label: "coin", role: "underlying" },
  daily: { label: "daily token", role: "daily" },
  margin: { label: "margin", role: "margin" },
} as const satisfies Record<WayId, unknown>;
