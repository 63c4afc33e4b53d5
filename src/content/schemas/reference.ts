import type { z } from "astro/zod";

/** A collection that other entries point into. */
type ReferenceTarget = "lessons" | "venues" | "glossary" | "sources" | "claims";

/**
 * Astro's `reference()`, handed in: its module exists inside Astro only, and the tests read the same
 * schemas outside it. Astro checks the shape of a reference; that its entry exists is checked by
 * `tests/content/references.test.ts`.
 */
export type MakeReference = <C extends ReferenceTarget>(
  collection: C,
) => z.ZodType<{ collection: C; id: string }>;
