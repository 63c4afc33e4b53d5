/** What a field of a scenario takes, in words. */
import { decimalRange, numberRange } from "../../engine/index.ts";
import type { Field, FieldMap } from "../../engine/index.ts";
import { MINUS } from "../../format/index.ts";

/** "decimal string, between 0 and 10", "one of at-close, continuous", "list". */
export function fieldText(field: Field): string {
  switch (field.type) {
    case "decimal":
      return `decimal string, ${withMinus(decimalRange(field))}`;
    case "number":
      return withMinus(numberRange(field));
    case "choice":
      return `one of ${field.options.join(", ")}`;
    case "list":
      return `list of ${field.minLength} to ${field.maxLength}`;
    case "variant":
      return `one of ${Object.keys(field.kinds).join(", ")}`;
    case "group":
      return "object";
    case "date":
      return "date such as 2020-03-12";
    case "seed":
      return "whole number, or a text";
    case "name":
      return "name of letters, digits, - and _";
  }
}

/** The engine's words are typed by hand and read by programs; a reader is shown a minus sign. */
function withMinus(range: string): string {
  return range.replace(/(?<!\S)-(?=\d)/g, MINUS);
}

/** A set of fields below another one: the fields of a group or of a kind. */
export interface FieldBranch {
  /** The kind that has them, where there are several. */
  readonly kind: string | null;
  readonly help: string;
  readonly fields: FieldMap;
}

/** What lies below a field; a list is looked through to its items. */
export function branchesOf(field: Field): FieldBranch[] {
  if (field.type === "list") return branchesOf(field.item);
  if (field.type === "group") return [{ kind: null, help: field.help, fields: field.fields }];
  if (field.type !== "variant") return [];
  return Object.entries(field.kinds).map(([kind, own]) => ({
    kind,
    help: own.help,
    fields: { ...field.shared, ...own.fields },
  }));
}
