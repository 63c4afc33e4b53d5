import { z } from "astro/zod";
import type { MakeReference } from "./reference.ts";

export const moduleLetters = ["A", "B", "C", "D", "E", "F"] as const;

/** Front matter of a lesson. The slug is the file's name without its number: `06-name.mdx` → `name`. */
export const lessonSchema = (reference: MakeReference) =>
  z.strictObject({
    /** Place in the course, 1 to 20. */
    number: z.int().min(1).max(20),
    title: z.string().min(1),
    /** The concrete question that the lesson opens with. */
    question: z.string().optional(),
    /** A heading for the page where it differs from the title in the contents. */
    heading: z.string().optional(),
    module: z.enum(moduleLetters),
    /** Reading time. */
    minutes: z.int().positive(),
    /** The paragraph under the heading. */
    standfirst: z.string().min(1),
    /** For search engines and previews. */
    description: z.string().min(1),
    /** What the reader will be able to do; questions point at these ids. */
    goals: z.array(z.strictObject({ id: z.string().min(1), text: z.string().min(1) })).min(1),
    /** Terms that this lesson defines. */
    teaches: z.array(reference("glossary")).default([]),
    /** Numbers of the lessons that this one builds on. */
    needs: z.array(z.int().min(1).max(20)).default([]),
    /** The linked model that the instruments of the page share. */
    model: z.string().optional(),
    status: z.enum(["live", "coming"]).default("live"),
  });
