/**
 * The values of one model, with undo and redo. Knows nothing of Solid, the DOM or the link.
 */
import { defaultsOf, snap } from "../engine/index.ts";
import type { ListParameter, Parameter, ParameterSet, ParameterValues } from "../engine/index.ts";
import { noteTurn } from "../pace/turns.ts";
import { isSameValue, printParameter, readParameter } from "./url-codec.ts";

export interface ModelStore<S extends ParameterSet = ParameterSet> {
  readonly name: string;
  readonly set: S;
  values(): ParameterValues<S>;
  /**
   * Changes some values at once: one step of undo. Values are snapped; unknown keys and what a parameter
   * cannot hold are dropped.
   */
  change(patch: Partial<ParameterValues<S>>): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  subscribe(listener: () => void): () => void;
}

/** Turns of one slider closer together than this are one step of undo. */
const SAME_GESTURE_MS = 700;
const LONGEST_HISTORY = 200;
/** Smaller than this is printed with an exponent, which no link holds. */
const LEAST_IN_LIST = 1e-6;
/** As many decimals as a link can hold, where a number has room for them. */
const decimalsOf = (item: number): number => (Math.abs(item) < 1000 ? 12 : 6);

/** The value as the parameter can hold it; undefined where it cannot. */
function accept(parameter: Parameter, value: unknown): ParameterValues[string] | undefined {
  if (parameter.kind === "number") return snap(parameter, value as number);
  const tidy = parameter.kind === "list" ? tidyList(parameter, value as readonly number[]) : value;
  const read = readParameter(parameter, printParameter(tidy as string | readonly number[]));
  return "refused" in read ? undefined : (read.value as ParameterValues[string]);
}

/** A drawn list in range, and short enough to be printed in a link. */
function tidyList({ min, max }: ListParameter, list: readonly number[]): readonly number[] {
  return list.map((item) => {
    const fine = 10 ** decimalsOf(item);
    const tidy = Math.abs(item) < LEAST_IN_LIST ? 0 : Math.round(item * fine) / fine;
    return Math.min(max, Math.max(min, tidy));
  });
}

function same(a: ParameterValues, b: ParameterValues): boolean {
  return Object.keys(a).every((key) => isSameValue(a[key]!, b[key]!));
}

export function makeModelStore<S extends ParameterSet>(
  name: string,
  set: S,
  start: Partial<ParameterValues<S>> = {},
  now: () => number = () => performance.now(),
): ModelStore<S> {
  const defaults = defaultsOf(set);
  const merge = (base: ParameterValues<S>, patch: Partial<ParameterValues<S>>) => {
    const known = Object.entries(patch).filter(([key]) => Object.hasOwn(set, key));
    const accepted = known
      .map(([key, value]) => [key, accept(set[key]!, value)] as const)
      .filter(([, value]) => value !== undefined);
    const merged = { ...base, ...Object.fromEntries(accepted) } as ParameterValues<S>;
    return same(defaults, merged) ? defaults : merged;
  };

  let present = merge(defaults, start);
  const past: ParameterValues<S>[] = [];
  let future: ParameterValues<S>[] = [];
  let lastGesture = { keys: "", at: -Infinity };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    noteTurn();
    listeners.forEach((listener) => listener());
  };

  return {
    name,
    set,
    values: () => present,
    change(patch) {
      const next = merge(present, patch);
      if (same(present, next)) return;
      const keys = Object.keys(patch).sort().join();
      const at = now();
      const continues = keys === lastGesture.keys && at - lastGesture.at < SAME_GESTURE_MS;
      if (!continues) past.push(present);
      if (past.length > LONGEST_HISTORY) past.shift();
      lastGesture = { keys, at };
      future = [];
      present = next;
      if (continues && same(next, past.at(-1)!)) {
        // Back where the gesture began: there is nothing to undo.
        past.pop();
        lastGesture = { keys: "", at: -Infinity };
      }
      tell();
    },
    undo() {
      const before = past.pop();
      if (before === undefined) return;
      future.push(present);
      present = before;
      lastGesture = { keys: "", at: -Infinity };
      tell();
    },
    redo() {
      const after = future.pop();
      if (after === undefined) return;
      past.push(present);
      present = after;
      tell();
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
