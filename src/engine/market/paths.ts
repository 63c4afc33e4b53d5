/** The kinds of price path. A new one is one file and one line here. */
import { chopPath } from "./generators/chop.ts";
import { pricesPath } from "./generators/prices.ts";
import { returnsPath } from "./generators/returns.ts";
import { trendPath } from "./generators/trend.ts";
import type { PathContext, PathKind } from "./path-kind.ts";
import type { PricePath } from "./price-path.ts";

export const PATHS = {
  returns: returnsPath,
  prices: pricesPath,
  trend: trendPath,
  chop: chopPath,
};

type SpecOf<Kind> = Kind extends PathKind<infer Spec> ? Spec : never;
export type PathSpec = {
  [Kind in keyof typeof PATHS]: SpecOf<(typeof PATHS)[Kind]>;
}[keyof typeof PATHS];

/** The kind of a path, seen without its own specification type. */
export function pathKind(spec: PathSpec): PathKind<PathSpec> {
  return PATHS[spec.kind] as unknown as PathKind<PathSpec>;
}

/** The prices of any path. */
export function makePath(spec: PathSpec, context: PathContext): PricePath {
  return pathKind(spec).make(spec, context);
}
