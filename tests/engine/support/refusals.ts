/** Scenarios broken in one place, and the line with which they are refused. */
import { parseScenario } from "../../../src/engine/index.ts";

/** A step of a path into a scenario. */
export type Key = string | number;

/** A copy that shares nothing with itself, as text read from a file would not. */
function copyOf(scenario: unknown): unknown {
  return JSON.parse(JSON.stringify(scenario)) as unknown;
}

/** A copy with one place set, or taken out. */
export function changed(scenario: unknown, path: readonly Key[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = copyOf(scenario);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return copy;
}

/** A path as error lines write it. */
export function dotted(path: readonly Key[]): string {
  return path.reduce<string>(
    (so, key) => (typeof key === "number" ? `${so}[${key}]` : so === "" ? key : `${so}.${key}`),
    "",
  );
}

/** The line of the RangeError, or "accepted"; any other error is thrown on. */
export function refusalOf(input: unknown): string {
  try {
    parseScenario(input);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return "accepted";
}

/** A copy with an own key, `__proto__` too, as JSON can have it. */
export function withOwnKey(scenario: unknown, path: readonly Key[]): unknown {
  const copy = copyOf(scenario);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], copy);
  Object.defineProperty(parent, path.at(-1) ?? "", {
    value: { polluted: true },
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}
