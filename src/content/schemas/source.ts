import { z } from "astro/zod";
import { calendarDate } from "./dates.ts";

/** One document that a figure or a rule was taken from. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** Only where the address is known for certain. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Issuer, exchange, regulator, prospectus, code: primary. News, blogs, forums: secondary. */
  kind: z.enum(["primary", "secondary"]),
  /** The date that the fact carries. */
  asOf: calendarDate,
  /** Whether that date stands in the document, or is the year in which a stored copy was read. */
  dating: z.enum(["stated", "copy"]),
  /** What it was used for, and its limits. */
  note: z.string().min(1),
});

export type SourceData = z.infer<typeof sourceSchema>;
