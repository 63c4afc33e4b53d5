/**
 * A record as text, in storage and in an exported file alike:
 * `{"format":"path-dependent","version":1,"checksum":"…","record":{…}}`.
 *
 * Reading never throws. It gives the whole record, the sound parts of a damaged one, or says that a newer
 * version of the course wrote it (then it must not be overwritten).
 */
import { checksum } from "./checksum.ts";
import { asFields } from "./fields.ts";
import { VERSION, migrate } from "./migrate.ts";
import type { ProgressRecord } from "./record.ts";
import { COLLECTIONS, EMPTY_RECORD } from "./record.ts";
import { validateRecord } from "./validate.ts";

export const FORMAT = "path-dependent";
/** Longer texts are not read: years of daily practice fit in a tenth of it. */
export const MAX_TEXT_LENGTH = 4_000_000;
/** A record is 6 levels deep. */
export const MAX_DEPTH = 12;

export type Reading =
  | { readonly kind: "whole"; readonly record: ProgressRecord }
  | {
      readonly kind: "damaged";
      readonly record: ProgressRecord;
      readonly problems: readonly string[];
    }
  | { readonly kind: "newer"; readonly version: number };

function sortedObject<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted);
}

/** The record's own text. Equal records have equal texts. */
export function recordText(record: ProgressRecord): string {
  const plain: Record<string, unknown> = { cleared: record.cleared };
  for (const collection of COLLECTIONS)
    plain[collection] = sortedObject<unknown>(record[collection]);
  return JSON.stringify(plain);
}

/** The text that is stored and exported. */
export function writeText(record: ProgressRecord): string {
  const body = recordText(record);
  const head = JSON.stringify({ format: FORMAT, version: VERSION, checksum: checksum(body) });
  return `${head.slice(0, -1)},"record":${body}}`;
}

/** How deep the brackets of a JSON text nest, without parsing it. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === "\\") index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, (depth += 1));
    else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

function damaged(problem: string): Reading {
  return { kind: "damaged", record: EMPTY_RECORD, problems: [problem] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The record in a text, with whatever is wrong with it. */
export function readText(text: string): Reading {
  if (text.length > MAX_TEXT_LENGTH) return damaged("the text is too long for a progress record");
  if (depthOf(text) > MAX_DEPTH) return damaged("the text nests too deep for a progress record");
  const fields = asFields(parse(text));
  if (!fields) return damaged("the text is not JSON, or it was cut");
  const { format, version, checksum: stored, record: body } = fields;
  if (format !== FORMAT) return damaged("the text is not a progress record of this course");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) {
    return damaged("the record does not say which version it is");
  }
  if (version > VERSION) return { kind: "newer", version };
  const { record, problems } = validateRecord(migrate(version, body));
  const sound = version === 0 || stored === checksum(JSON.stringify(body));
  const all = sound ? problems : ["the checksum does not match", ...problems];
  return all.length === 0 ? { kind: "whole", record } : { kind: "damaged", record, problems: all };
}
