/** Real products' histories against the engine's daily reset. A door of its own: lessons need none of it. */
export type { DailyModel } from "./daily-model.ts";
export type { DayValue } from "./day-series.ts";
export { track } from "./track.ts";
export type { Tracking, TrackingInput } from "./track.ts";
