/** Builds a valibot schema from field descriptions. Every message is the phrase after "must be". */
import * as v from "valibot";
import { Decimal } from "../decimal.ts";
import type {
  DecimalField,
  Field,
  FieldMap,
  KindFields,
  ListField,
  NumberField,
  VariantField,
} from "../fields.ts";

const DECIMAL_FORM = /^[+-]?(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,3})?$/;
const DECIMAL_EXPECTED = 'a decimal string such as "0.1"';
/** Beyond it two whole numbers may be one and the same. */
const LARGEST_SEED = Number.MAX_SAFE_INTEGER;
const SEED_EXPECTED = `a whole number of at most ${LARGEST_SEED} in size or a text of at most 64 characters`;
const NAME_EXPECTED = "a name of letters, digits, - and _";
const DATE_EXPECTED = "a date such as 2020-03-12";
const NAME_FORM = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const DATE_FORM = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The range of a decimal in words.
 *
 * @example
 * decimalRange({ type: "decimal", min: "-5", max: "5", not: "0", help: "" }) // → "between -5 and 5 and not 0"
 */
export function decimalRange(field: DecimalField): string {
  const lower = field.above === undefined ? field.min : field.above;
  const upper = field.below === undefined ? field.max : field.below;
  const inclusive = field.above === undefined && field.below === undefined;
  const parts =
    inclusive && lower !== undefined && upper !== undefined
      ? [`between ${lower} and ${upper}`]
      : [
          ...(lower === undefined
            ? []
            : [`${field.above === undefined ? "at least" : "above"} ${lower}`]),
          ...(upper === undefined
            ? []
            : [`${field.below === undefined ? "at most" : "below"} ${upper}`]),
        ];
  return [...parts, ...(field.not === undefined ? [] : [`not ${field.not}`])].join(" and ");
}

function isInRange(text: string, field: DecimalField): boolean {
  const value = new Decimal(text);
  return (
    (field.min === undefined || value.gte(field.min)) &&
    (field.max === undefined || value.lte(field.max)) &&
    (field.above === undefined || value.gt(field.above)) &&
    (field.below === undefined || value.lt(field.below)) &&
    (field.not === undefined || !value.eq(field.not))
  );
}

function decimalSchema(field: DecimalField): v.GenericSchema {
  const form = DECIMAL_EXPECTED;
  const range = decimalRange(field);
  return v.pipe(
    v.string(form),
    v.maxLength(80, form),
    v.regex(DECIMAL_FORM, form),
    v.check((text) => isInRange(text, field), range),
    v.description(`${field.help} Decimal string, ${range}.`),
  );
}

/** The range of a number in words. */
export function numberRange(field: NumberField): string {
  const noun = field.integer ? "a whole number" : "a number";
  return field.above === undefined
    ? `${noun} between ${field.min ?? 0} and ${field.max}`
    : `${noun} above ${field.above} and at most ${field.max}`;
}

function numberSchema(field: NumberField): v.GenericSchema {
  const range = numberRange(field);
  const checks = v.pipe(
    v.number(range),
    v.finite(range),
    field.above === undefined ? v.minValue(field.min ?? 0, range) : v.gtValue(field.above, range),
    v.maxValue(field.max, range),
    v.description(field.help),
  );
  return field.integer ? v.pipe(checks, v.integer(range)) : checks;
}

function listSchema(field: ListField): v.GenericSchema {
  const expected = expectedOf(field);
  return v.pipe(
    v.array(toSchema(field.item), expected),
    v.minLength(field.minLength, expected),
    v.maxLength(field.maxLength, expected),
    v.description(field.help),
  );
}

/** One of several kinds, told apart by `kind`. Shared fields come before each kind's own. */
function variantSchema({ kinds, shared, help }: VariantField): v.GenericSchema {
  const options = Object.entries(kinds).map(([kind, own]: [string, KindFields]) => {
    const fields = { ...shared, ...own.fields };
    const object = { kind: v.literal(kind), ...entries(fields) };
    return v.pipe(v.strictObject(object, objectMessage(fields)), v.description(own.help));
  });
  const message = (issue: Issue): string =>
    issue.expected === "Object"
      ? "an object with a kind"
      : `one of ${Object.keys(kinds).join(", ")}`;
  return v.pipe(v.variant("kind", options as never, message), v.description(help));
}

type Issue = v.BaseIssue<unknown>;

/** What an object's own issue says: a key too many, a key that is missing, or no object at all. */
function objectMessage(fields: FieldMap): (issue: Issue) => string {
  return (issue) => {
    if (issue.expected === "never") return "absent: there is no such field";
    const key = issue.path?.at(-1)?.key;
    const missing = typeof key === "string" ? fields[key] : undefined;
    return missing ? expectedOf(missing) : "an object";
  };
}

/** An object with exactly these fields. Valibot takes a list for an object; a scenario does not. */
export function groupSchema(fields: FieldMap, help: string): v.GenericSchema {
  const message = objectMessage(fields);
  return v.pipe(
    v.custom<object>((input) => !Array.isArray(input), "an object"),
    v.strictObject(entries(fields), message),
    v.description(help),
  );
}

/** What a field must be, in words, when it is missing. */
function expectedOf(field: Field): string {
  switch (field.type) {
    case "decimal":
      return DECIMAL_EXPECTED;
    case "number":
      return numberRange(field);
    case "choice":
      return `one of ${field.options.join(", ")}`;
    case "name":
      return NAME_EXPECTED;
    case "date":
      return DATE_EXPECTED;
    case "seed":
      return SEED_EXPECTED;
    case "list":
      return `a list of ${field.minLength} to ${field.maxLength} entries`;
    case "group":
      return "an object";
    case "variant":
      return "an object with a kind";
  }
}

/** The schema entries of a field map; optional fields may be left out, never undefined or null. */
function entries(fields: FieldMap): v.ObjectEntries {
  const made = Object.entries(fields).map(([key, field]): [string, v.GenericSchema] => [
    key,
    field.optional ? v.exactOptional(toSchema(field)) : toSchema(field),
  ]);
  return Object.fromEntries(made);
}

/** The schema of one field. */
function toSchema(field: Field): v.GenericSchema {
  switch (field.type) {
    case "decimal":
      return decimalSchema(field);
    case "number":
      return numberSchema(field);
    case "choice":
      return v.pipe(v.picklist(field.options, expectedOf(field)), v.description(field.help));
    case "name":
      return formSchema(NAME_FORM, field);
    case "date":
      return formSchema(DATE_FORM, field);
    case "seed": {
      // A number that is not whole is told by its own check, not by the union.
      const whole = v.pipe(
        v.number(),
        v.integer(SEED_EXPECTED),
        v.minValue(-LARGEST_SEED, SEED_EXPECTED),
        v.maxValue(LARGEST_SEED, SEED_EXPECTED),
      );
      const text = v.pipe(v.string(), v.maxLength(64, SEED_EXPECTED));
      const words = `A${SEED_EXPECTED.slice(1)} (UTF-16); a longer number as a text.`;
      return v.pipe(v.union([whole, text], SEED_EXPECTED), v.description(`${field.help} ${words}`));
    }
    case "list":
      return listSchema(field);
    case "group":
      return groupSchema(field.fields, field.help);
    case "variant":
      return variantSchema(field);
  }
}

function formSchema(form: RegExp, field: Field): v.GenericSchema {
  const expected = expectedOf(field);
  return v.pipe(v.string(expected), v.regex(form, expected), v.description(field.help));
}
