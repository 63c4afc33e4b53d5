/** Every place of the full scenarios that a description covers, and values that break what stands there. */
import type { Field, FieldMap } from "../../../src/engine/fields.ts";
import { SCENARIO_FIELDS } from "../../../src/engine/schema/scenario-schema.ts";
import { fullScenarios } from "./full-scenarios.ts";
import type { Key } from "./refusals.ts";

export interface Place {
  readonly path: readonly Key[];
  readonly field: Field;
}

/** Every place of a scenario that a description covers. */
function placesOf(value: unknown, field: Field, path: readonly Key[]): Place[] {
  const own = { path, field };
  if (field.type === "list") {
    const items = value as readonly unknown[];
    return [own, ...items.flatMap((item, index) => placesOf(item, field.item, [...path, index]))];
  }
  if (field.type === "group") return [own, ...placesIn(value, field.fields, path)];
  if (field.type === "variant") {
    const { kind } = value as { kind: string };
    const fields = { ...field.shared, ...field.kinds[kind]?.fields };
    return [own, ...placesIn(value, fields, path)];
  }
  return [own];
}

function placesIn(value: unknown, fields: FieldMap, path: readonly Key[]): Place[] {
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([key, field]) =>
    key in record ? placesOf(record[key], field, [...path, key]) : [],
  );
}

/** The full scenarios, each with its places. */
export function allPlaces(): { readonly scenario: unknown; readonly places: readonly Place[] }[] {
  return fullScenarios().map((scenario, index) => ({
    scenario,
    // The products are the same in all of them: once is enough.
    places: placesIn(scenario, SCENARIO_FIELDS, []).filter(
      ({ path }) => index === 0 || path[0] === "market",
    ),
  }));
}

/** Values that break a field, whatever stands there. */
export function wrongValues(field: Field): unknown[] {
  const always = [true, null];
  switch (field.type) {
    case "decimal": {
      const outside = [
        field.min === undefined ? field.above : `${Number(field.min) - 1}`,
        field.max === undefined ? field.below : `${Number(field.max) * 10 + 1}`,
        field.not,
      ].filter((value) => value !== undefined);
      return [
        ...always,
        1,
        "abc",
        "",
        "NaN",
        "Infinity",
        "1e9999",
        "0x10",
        "1,5",
        [],
        {},
        ...outside,
      ];
    }
    case "number":
      return [
        ...always,
        "1",
        Number.NaN,
        Number.POSITIVE_INFINITY,
        field.above ?? (field.min ?? 0) - 1,
        field.max + 1,
        ...(field.integer ? [1.5] : []),
        [],
        {},
      ];
    case "seed":
      return [...always, 1.5, Number.POSITIVE_INFINITY, "x".repeat(65), [], {}];
    case "choice":
    case "name":
    case "date":
      return [...always, 1, "", "no such thing", "__proto__", [], {}];
    case "list":
      return [...always, 1, "1", {}, { length: 1 }];
    case "group":
    case "variant":
      return [...always, 1, "1", []];
  }
}
