import { z } from "astro/zod";
import type { Scenario } from "../../engine/index.ts";
import { verdicts } from "../claims/claim.ts";
import type { Verdict } from "../claims/claim.ts";
import type { MakeReference } from "./reference.ts";

/** A claim as the collection holds it: the finding is the finished text. */
export const claimSchema = (reference: MakeReference) =>
  z.strictObject({
    id: z.string(),
    /** Place in the article. */
    order: z.int(),
    claimed: z.string().min(1),
    verdict: z.enum(Object.keys(verdicts) as [Verdict, ...Verdict[]]),
    so: z.string().min(1),
    /** Checked in full by the engine's own schema. */
    scenario: z.custom<Scenario>((value) => typeof value === "object").optional(),
    finding: z.string().min(1).optional(),
    lessons: z.array(z.int().min(1).max(20)).min(1),
    sources: z.array(reference("sources")),
  });
