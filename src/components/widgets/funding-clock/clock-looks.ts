/** The two traders, their colours, and how an hour reads. */
export const traders = ["long", "short"] as const;
export type Trader = (typeof traders)[number];

export const traderRole = { long: "futures", short: "margin" } as const satisfies Record<
  Trader,
  unknown
>;

/** "16:00": the time of day at an hour counted from midnight. */
export function timeOfDay(hour: number): string {
  const minutes = Math.round(hour * 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
