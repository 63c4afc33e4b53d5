/**
 * Descriptions of a scenario's fields, as data.
 *
 * A kind (a product, a rule, a path) lists its fields beside its code. The schema, the JSON Schema, the
 * error lines and the tables of the documents are all built from that one list, and a page that only
 * simulates never loads the validator.
 */

interface FieldBase {
  /** One line for a reader: what it is, and its unit. */
  readonly help: string;
  /** Absent fields are errors unless this is set. */
  readonly optional?: true;
}

/** A number as a decimal string, so that 0.1 is one tenth. Bounds are decimal strings too. */
export interface DecimalField extends FieldBase {
  readonly type: "decimal";
  readonly min?: string;
  readonly max?: string;
  /** Exclusive lower and upper bounds. */
  readonly above?: string;
  readonly below?: string;
  readonly not?: string;
}

/** A JSON number: a count, or hours. */
export interface NumberField extends FieldBase {
  readonly type: "number";
  readonly integer?: true;
  readonly min?: number;
  readonly above?: number;
  readonly max: number;
}

export interface ChoiceField extends FieldBase {
  readonly type: "choice";
  readonly options: readonly string[];
}

/** A name: letters, digits, `-` and `_`, starting with a letter. */
export interface NameField extends FieldBase {
  readonly type: "name";
}

/** A calendar day, `2020-03-12`. */
export interface DateField extends FieldBase {
  readonly type: "date";
}

/** A seed: a whole number that float64 holds exactly, or any text of at most 64 characters. */
export interface SeedField extends FieldBase {
  readonly type: "seed";
}

export interface ListField extends FieldBase {
  readonly type: "list";
  readonly item: Field;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface GroupField extends FieldBase {
  readonly type: "group";
  readonly fields: FieldMap;
}

/** One of several kinds; the object's `kind` says which. */
export interface VariantField extends FieldBase {
  readonly type: "variant";
  readonly kinds: Readonly<Record<string, KindFields>>;
  /** Fields that every kind has. */
  readonly shared?: FieldMap;
}

export type Field =
  | DecimalField
  | NumberField
  | ChoiceField
  | NameField
  | DateField
  | SeedField
  | ListField
  | GroupField
  | VariantField;

export type FieldMap = Readonly<Record<string, Field>>;

/** What every kind of thing in a scenario declares. */
export interface KindFields {
  readonly help: string;
  readonly fields: FieldMap;
}

/** Fields of a specification, one description for each of its keys but `kind` (and a product's `id`). */
export type FieldsOf<Spec> = { readonly [Key in Exclude<keyof Spec, "kind" | "id">]-?: Field };

/** Most steps of a path, and most entries of any list that goes with one. */
export const MAX_STEPS = 100_000;

/** A rule between two fields that is broken: the line that is printed, in its three parts. */
export interface Complaint {
  /** Path below the object that was checked, for example `rule.low`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** The one form of an input error. */
export function complaintLine(complaint: Complaint): string {
  return `${complaint.field} must be ${complaint.expected}, got ${complaint.found}`;
}
