import { z } from "astro/zod";
import type { MakeReference } from "./reference.ts";

/** A glossary entry as the collection holds it: the example is the finished line. */
export const termSchema = (reference: MakeReference) =>
  z.strictObject({
    id: z.string(),
    term: z.string().min(1),
    also: z.array(z.string().min(1)).default([]),
    definition: z.string().min(1),
    formula: z.strictObject({ tex: z.string().min(1), words: z.string().min(1) }).optional(),
    example: z.string().min(1),
    lesson: z.int().min(1).max(20),
    see: z.array(reference("glossary")).default([]),
  });
