/** The collections as plain data, read from their files and parsed by the same schemas as at build. */
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { z } from "astro/zod";
import { parse } from "yaml";
import type { MakeReference } from "../../src/content/schemas/reference.ts";
import { sourceSchema } from "../../src/content/schemas/source.ts";
import { venueSchema } from "../../src/content/schemas/venue.ts";

const root = new URL("../../src/content/", import.meta.url);

/** Stands in for Astro's `reference()`: an id becomes `{ collection, id }`. */
export const reference: MakeReference = (collection) =>
  z.string().transform((id) => ({ collection, id }));

/** Every file of a collection with its raw text, by id. */
export function filesOf(collection: string): Map<string, string> {
  const folder = new URL(`${collection}/`, root);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(
    names.map((name) => [basename(name, ".yaml"), readFileSync(new URL(name, folder), "utf8")]),
  );
}

function read<T>(collection: string, schema: z.ZodType<T>): Map<string, T> {
  return new Map(
    [...filesOf(collection)].map(([id, text]) => {
      const parsed = schema.safeParse(parse(text));
      if (!parsed.success) throw new Error(`${collection}/${id}: ${z.prettifyError(parsed.error)}`);
      return [id, parsed.data];
    }),
  );
}

export const readSources = () => read("sources", sourceSchema);
export const readVenues = () => read("venues", venueSchema(reference));
