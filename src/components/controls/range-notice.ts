/** What is said of a typed number outside its range: links say the same. */
import { createEffect, createSignal, on } from "solid-js";
import type { Accessor, Signal } from "solid-js";
import { formatParameter } from "../../format/index.ts";
import type { NumberParameter } from "../../engine/index.ts";

/**
 * Where a number was brought to; nothing where it lay in range.
 *
 * @param unsigned the sentence says the direction: a fall of 999 % is capped at 40 %, not raised to −40 %
 *
 * @example
 * rangeNotice({ kind: "number", unit: "percent", step: 1, min: -40, max: 40 }, 999) // → "capped at 40\u202F%"
 */
export function rangeNotice(
  parameter: NumberParameter,
  asked: number,
  unsigned = false,
): string | undefined {
  const held = Math.min(parameter.max, Math.max(parameter.min, asked));
  if (held === asked) return undefined;
  const isFurther = unsigned && held < 0 && asked < held;
  const shown = formatParameter(parameter, unsigned ? Math.abs(held) : held);
  return asked > held || isFurther ? `capped at ${shown}` : `raised to ${shown}`;
}

/** What is said of what was typed: of one value it is not true of the next. */
export function createNotice(value: Accessor<number>): Signal<string> {
  const [said, setSaid] = createSignal("");
  createEffect(on(value, () => setSaid(""), { defer: true }));
  return [said, setSaid];
}
