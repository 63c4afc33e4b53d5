/** What a venue card says of its product's state. */
import { formatDate } from "../../format/index.ts";
import type { DateDetail } from "../../format/index.ts";
import type { VenueData } from "../../content/schemas/venue.ts";

const BEFORE = {
  ended: "ended",
  withdrawn: "withdrawn",
  unknown: "unknown after",
} as const;

/**
 * The state with the date that it is known for.
 *
 * @example
 * stateText({ state: "active", date: "2026-02", words: "" }) // → "active in Feb 2026"
 * stateText({ state: "active", date: "2024-03-20", words: "" }) // → "active on 20 Mar 2024"
 * stateText({ state: "unknown", words: "" }) // → "unknown"
 */
export function stateText(status: VenueData["status"], detail: DateDetail = "day"): string {
  const { state, date } = status;
  if (date === undefined) return state;
  const isDay = detail === "day" && date.length === "2024-03-20".length;
  const words = state === "active" ? `active ${isDay ? "on" : "in"}` : BEFORE[state];
  return `${words} ${formatDate(date, detail)}`;
}
