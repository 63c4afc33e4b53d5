import { z } from "astro/zod";
import { calendarDate } from "./dates.ts";
import type { MakeReference } from "./reference.ts";

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, { message: 'must be a quoted decimal, "0.001"' });

/**
 * One charge: a rate as a fraction, or words where the source gives no rate, or `unknown`.
 * `per` says what the rate is charged on.
 */
const fee = z.union([
  z.literal("unknown"),
  z.literal("none stated"),
  z.strictObject({
    rate: decimal.optional(),
    per: z.string().min(1),
    note: z.string().optional(),
    /** Said on the card when the figure comes from news or a forum. */
    secondary: z.boolean().default(false),
  }),
]);

/** The families of rules that the course tells apart. */
export const venueFamilies = {
  clock: "Resets by the clock",
  guarded: "Resets by the clock, with an emergency trigger",
  band: "Resets at the edge of a band",
  hidden: "Resets to a target that is not published",
  recentring: "Moves a part of the way back",
  deviation: "Resets on a deviation",
  pool: "Moves money between two pools",
  unknown: "No rule found",
} as const;
export type VenueFamily = keyof typeof venueFamilies;

/** A product of a scenario without its id. The engine's own schema checks it in full. */
const preset = z.looseObject({
  kind: z.enum(["token", "collateral-token", "pool-token"]),
  leverage: decimal.optional(),
  rule: z.looseObject({ kind: z.string() }).optional(),
  costs: z.record(z.string(), decimal).optional(),
});

/** A dated card of one platform's product: what was published, and the same rule as a preset. */
export const venueSchema = (reference: MakeReference) =>
  z.strictObject({
    name: z.string().min(1),
    issuer: z.string().min(1),
    /** Where the platform's cards stand among the others. */
    order: z.int().positive(),
    /** A company holds the position, or a contract on a blockchain does. */
    setting: z.enum(["company", "chain"]),
    /** Named by the article that the course answers. */
    inArticle: z.boolean().default(false),
    tokens: z.string().min(1),
    family: z.enum(Object.keys(venueFamilies) as [VenueFamily, ...VenueFamily[]]),
    /** The rule in words, as published. */
    ruleInWords: z.string().min(1),
    /** The same rule as a product of a scenario; absent where no rule is known. */
    preset: preset.optional(),
    /** What the preset assumes or leaves out. */
    presetNote: z.string().optional(),
    fees: z.strictObject({ management: fee, creation: fee, redemption: fee, other: fee }),
    redemption: z.string().min(1),
    status: z.strictObject({
      state: z.enum(["active", "ended", "withdrawn", "unknown"]),
      /** The date of that state. */
      date: calendarDate.optional(),
      words: z.string().min(1),
    }),
    notes: z.array(z.string().min(1)).default([]),
    asOf: calendarDate,
    dating: z.enum(["stated", "copy"]),
    reviewBy: calendarDate,
    sources: z.array(reference("sources")),
  });
export type VenueData = z.infer<ReturnType<typeof venueSchema>>;
