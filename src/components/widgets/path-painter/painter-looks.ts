/** The Path painter's holdings by name and colour. */
export const STAKE = 100;

export const painterIds = ["spot", "static", "daily"] as const;
export type PainterId = (typeof painterIds)[number];

export const painterLook = {
  spot: { label: "underlying", role: "underlying" },
  static: { label: "static", role: "static" },
  daily: { label: "daily token", role: "daily" },
} as const satisfies Record<PainterId, unknown>;
