/** How the date of something published reads: that of its document, or the year in which a copy of it was read. */
import { formatDate, NO_BREAK_SPACE } from "../../format/index.ts";
import type { SourceData } from "../../content/schemas/source.ts";

export type Dating = SourceData["dating"];

/**
 * What stands before the date.
 *
 * @example
 * datedAs("stated") // → "as of"
 * datedAs("copy") // → "as found in a stored copy,"
 */
export function datedAs(dating: Dating, documents: "one" | "several" = "one"): string {
  if (dating === "stated") return "as of";
  return documents === "one" ? "as found in a stored copy," : "as found in stored copies,";
}

/**
 * The mark behind a fact, and what it says in full; `asOf` is a day that the statement itself names.
 *
 * @example
 * markOf({ publisher: "Bybit", kind: "primary", asOf: "2024-10-17", dating: "stated" }).mark // → "Oct 2024"
 * markOf({ publisher: "Bybit", kind: "primary", asOf: "2024-10-17", dating: "stated" }).said // → "Bybit, as of 17 Oct 2024"
 */
export function markOf(
  source: Pick<SourceData, "publisher" | "kind" | "asOf" | "dating">,
  asOf?: string,
): { readonly mark: string; readonly said: string } {
  const date = asOf ?? source.asOf;
  const dating = asOf === undefined ? source.dating : "stated";
  const short = formatDate(date, "month");
  const mark = dating === "copy" ? `seen${NO_BREAK_SPACE}${short}` : short;
  // The mark is part of what is said: whoever speaks to the page says what stands there.
  const dated =
    dating === "copy" ? `${mark} in a stored copy` : `${datedAs(dating)} ${formatDate(date)}`;
  const aside = source.kind === "secondary" ? ", secondary" : "";
  return { mark, said: `${source.publisher}, ${dated}${aside}` };
}
