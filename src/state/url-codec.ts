/**
 * The state of a page as a short readable link, and back.
 *
 * Only what differs from the defaults is printed, as `key=value` (the page's primary model) or
 * `model.key=value` (any other). A reader's own list that would make the link long goes into the hash.
 * Parsing never throws: what cannot be read is left at its default and said in a notice.
 */
import { isDay, snap } from "../engine/index.ts";
import type { Parameter, ParameterSet, ParameterValues } from "../engine/index.ts";

export const LINK_VERSION = 1;
/** Links longer than this are not read at all: nothing this course prints comes near it. */
export const LONGEST_LINK = 2048;
/** A printed list longer than this moves from the query to the hash. */
const LONGEST_IN_QUERY = 160;
const HASH_MARK = "#~";
const PLAIN_NUMBER = /^[+-]?\d{1,12}(\.\d{1,12})?$/;

export interface ParsedState<S extends ParameterSet> {
  readonly values: Partial<ParameterValues<S>>;
  /** One plain sentence for each thing that could not be used as it stood. */
  readonly notices: readonly string[];
}

export interface NamedState {
  readonly name: string;
  readonly set: ParameterSet;
  readonly values: ParameterValues;
}

type Read = { readonly value: unknown; readonly notice?: string } | { readonly refused: string };

function readNumber(parameter: Extract<Parameter, { kind: "number" }>, text: string): Read {
  if (!PLAIN_NUMBER.test(text)) {
    return { refused: `expected a number from ${parameter.min} to ${parameter.max}` };
  }
  const asked = Number(text);
  const value = snap(parameter, asked);
  if (asked > parameter.max) return { value, notice: `capped at ${parameter.max}` };
  if (asked < parameter.min) return { value, notice: `raised to ${parameter.min}` };
  return { value };
}

function readList(parameter: Extract<Parameter, { kind: "list" }>, text: string): Read {
  const parts = text.split("_");
  if (parts.length > parameter.maxLength) {
    return { refused: `expected at most ${parameter.maxLength} numbers` };
  }
  const values = parts.map(Number);
  const fits = (part: string, i: number): boolean =>
    PLAIN_NUMBER.test(part) && values[i]! >= parameter.min && values[i]! <= parameter.max;
  if (!parts.every(fits)) {
    return {
      refused: `expected numbers from ${parameter.min} to ${parameter.max} joined by underscores`,
    };
  }
  return { value: values.map((value) => value + 0) };
}

/** One parameter's text from a link. */
export function readParameter(parameter: Parameter, text: string): Read {
  switch (parameter.kind) {
    case "number":
      return readNumber(parameter, text);
    case "choice":
      return parameter.options.some((option) => option.value === text)
        ? { value: text }
        : { refused: `expected one of ${parameter.options.map((o) => o.value).join(", ")}` };
    case "date":
      return isDay(text) && text >= parameter.min && text <= parameter.max
        ? { value: text }
        : { refused: `expected a day from ${parameter.min} to ${parameter.max}` };
    case "list":
      return readList(parameter, text);
  }
}

type Value = number | string | readonly number[];

export function printParameter(value: Value): string {
  return typeof value === "object" ? value.join("_") : String(value);
}

/** Whether a link would say the same of both. */
export function isSameValue(a: Value, b: Value): boolean {
  return a === b || printParameter(a) === printParameter(b);
}

/** The fields of a hash that holds state; of any other hash, none. */
export function endOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.startsWith(HASH_MARK) ? hash.slice(HASH_MARK.length) : "");
}

function fields(search: string, hash: string): URLSearchParams {
  return new URLSearchParams([...new URLSearchParams(search), ...endOf(hash)]);
}

/** The model that may read a key: the one that it names, or the page's primary model. */
export function ownerOf(key: string, primary: string | undefined): string | undefined {
  const dot = key.indexOf(".");
  return dot > 0 ? key.slice(0, dot) : primary;
}

/** The models that the keys of a link name, each once. */
export function namedModels(search: string, hash: string): readonly string[] {
  const keys = [...fields(search.slice(0, LONGEST_LINK), hash.slice(0, LONGEST_LINK * 8)).keys()];
  const names = keys.filter((key) => key.indexOf(".") > 0);
  return [...new Set(names.map((key) => key.slice(0, key.indexOf("."))))];
}

/** Whether a key of a link is one of a model's. */
export function isOwnKey(
  key: string,
  { name, set }: Pick<NamedState, "name" | "set">,
  primary: string | undefined,
): boolean {
  if (key.startsWith(`${name}.`)) return Object.hasOwn(set, key.slice(name.length + 1));
  return name === primary && Object.hasOwn(set, key);
}

/** A link made by a later version of the course: it is left alone, not guessed at. */
export function isNewerLink(search: string): boolean {
  const version = new URLSearchParams(search.slice(0, LONGEST_LINK)).get("v");
  return version !== null && /^\d{1,6}$/.test(version) && Number(version) > LINK_VERSION;
}

/** An end of which no key is a model's. A key without a name is for the primary model to judge. */
function isForeignEnd(
  hash: string,
  model: Pick<NamedState, "name" | "set">,
  primary: string | undefined,
): boolean {
  if (!hash.startsWith(HASH_MARK) || (primary ?? model.name) !== model.name) return false;
  return ![...endOf(hash).keys()].some(
    (key) => isOwnKey(key, model, primary) || (ownerOf(key, primary) ?? model.name) !== model.name,
  );
}

/**
 * What a link says about one model. The first of repeated keys counts. A key without a model's name belongs
 * to the page's primary model alone, as it is printed: two models may share a key.
 */
export function parseState<S extends ParameterSet>(
  search: string,
  hash: string,
  name: string,
  set: S,
  primary: string | undefined,
): ParsedState<S> {
  if (search.length > LONGEST_LINK || hash.length > LONGEST_LINK * 8) {
    return { values: {}, notices: ["This link is too long to read, so the defaults are shown."] };
  }
  if (isNewerLink(search)) {
    return {
      values: {},
      notices: [
        "This link was made with a newer version of the course. The defaults are shown, and the address stays as it is; “Copy link” gives one to what you set here.",
      ],
    };
  }
  const given = fields(search, hash);
  const values: Record<string, unknown> = {};
  const notices: string[] = [];
  if (isForeignEnd(hash, { name, set }, primary)) {
    notices.push("Ignored the end of the link: it is not one that this course prints.");
  }
  for (const [key, parameter] of Object.entries(set)) {
    const text = given.get(`${name}.${key}`) ?? (name === primary ? given.get(key) : null);
    if (text === null) continue;
    const read = readParameter(parameter, text);
    if ("refused" in read) {
      notices.push(`Ignored ${key} in the link: ${read.refused}, found “${text.slice(0, 24)}”.`);
      continue;
    }
    values[key] = read.value;
    if (read.notice !== undefined) notices.push(`${parameter.label}: ${read.notice}.`);
  }
  return { values: values as Partial<ParameterValues<S>>, notices };
}

/** The query (with its "?") and hash that open the given models in their present state. */
export function printState(
  models: readonly NamedState[],
  primary: string | undefined,
): { readonly search: string; readonly hash: string } {
  const query: string[] = [];
  const tail: string[] = [];
  for (const { name, set, values } of models) {
    for (const [key, parameter] of Object.entries(set)) {
      const text = printParameter(values[key]!);
      if (text === printParameter(parameter.default)) continue;
      const full = `${name === primary ? key : `${name}.${key}`}=${encodeURIComponent(text)}`;
      (full.length > LONGEST_IN_QUERY ? tail : query).push(full);
    }
  }
  if (query.length + tail.length === 0) return { search: "", hash: "" };
  return {
    search: `?${[...query, `v=${LINK_VERSION}`].join("&")}`,
    hash: tail.length === 0 ? "" : `${HASH_MARK}${tail.join("&")}`,
  };
}

/**
 * Whether a link says of a model what would be printed for it, in whatever order. Not so: a default, a value off
 * its step, "-0", a key given twice, a link without its version.
 */
export function isAsPrinted(
  search: string,
  hash: string,
  state: NamedState,
  primary: string | undefined,
): boolean {
  const printed = printState([state], primary);
  const [given, due] = [fields(search, hash), fields(printed.search, printed.hash)];
  const own = (all: URLSearchParams): string =>
    JSON.stringify([...all].filter(([key]) => isOwnKey(key, state, primary)).sort());
  return own(given) === own(due) && (!due.has("v") || given.has("v"));
}
