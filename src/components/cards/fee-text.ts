/** A charge of a venue card as text. */
import { formatPercent } from "../../format/index.ts";
import type { VenueData } from "../../content/schemas/venue.ts";

export type Fee = VenueData["fees"]["management"];

/**
 * The rate first, then what it is charged on; words alone where no rate is known.
 *
 * @example
 * feeText("unknown") // → "unknown"
 * feeText({ rate: "0.0005", per: "of the amount", secondary: false }) // → "0.05\u202F% of the amount"
 */
export function feeText(fee: Fee): string {
  if (typeof fee === "string") return fee;
  const aside = [fee.note, fee.secondary ? "secondary" : undefined].filter((part) => part);
  return `${feeRateText(fee)}${aside.length > 0 ? ` (${aside.join("; ")})` : ""}`;
}

/** The rate and what it is charged on, without any remark. */
export function feeRateText(fee: Fee): string {
  if (typeof fee === "string") return fee;
  const rate = fee.rate === undefined ? "" : `${formatPercent(fee.rate, { decimals: undefined })} `;
  return `${rate}${fee.per}`;
}
