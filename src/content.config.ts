import { defineCollection, reference } from "astro:content";
import { glob } from "astro/loaders";
import { claims } from "./content/claims/index.ts";
import { findingOf } from "./content/claims/claim.ts";
import { glossary } from "./content/glossary/index.ts";
import { claimSchema } from "./content/schemas/claim.ts";
import { lessonSchema } from "./content/schemas/lesson.ts";
import { sourceSchema } from "./content/schemas/source.ts";
import { termSchema } from "./content/schemas/term.ts";
import { venueSchema } from "./content/schemas/venue.ts";

/** `06-when-do-they-rebalance.mdx` → `when-do-they-rebalance`. */
const slugOf = ({ entry }: { entry: string }): string =>
  entry.replace(/^\d+-/, "").replace(/\.mdx$/, "");

export const collections = {
  lessons: defineCollection({
    loader: glob({ base: "./src/content/lessons", pattern: "*.mdx", generateId: slugOf }),
    schema: lessonSchema(reference),
  }),
  venues: defineCollection({
    loader: glob({ base: "./src/content/venues", pattern: "*.yaml" }),
    schema: venueSchema(reference),
  }),
  glossary: defineCollection({
    loader: () => glossary.map((entry) => ({ ...entry, example: entry.example() })),
    schema: termSchema(reference),
  }),
  claims: defineCollection({
    loader: () => claims.map((claim, order) => ({ ...claim, order, finding: findingOf(claim) })),
    schema: claimSchema(reference),
  }),
  sources: defineCollection({
    loader: glob({ base: "./src/content/sources", pattern: "*.yaml" }),
    schema: sourceSchema,
  }),
};
