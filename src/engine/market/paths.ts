/** The kinds of price path. A new one is one file and one line here. */
import { autocorrelatedPath } from "./generators/autocorrelated.ts";
import { bootstrapPath } from "./generators/bootstrap.ts";
import { chopPath } from "./generators/chop.ts";
import { gbmPath } from "./generators/gbm.ts";
import { jumpPath } from "./generators/jump.ts";
import { pricesPath } from "./generators/prices.ts";
import { regimePath } from "./generators/regime.ts";
import { returnsPath } from "./generators/returns.ts";
import { seriesPath } from "./generators/series.ts";
import { trendPath } from "./generators/trend.ts";
import type { PathContext, PathKind } from "./path-kind.ts";
import type { PricePath } from "./price-path.ts";

export const PATHS = {
  returns: returnsPath,
  prices: pricesPath,
  trend: trendPath,
  chop: chopPath,
  gbm: gbmPath,
  jump: jumpPath,
  regime: regimePath,
  autocorrelated: autocorrelatedPath,
  bootstrap: bootstrapPath,
  series: seriesPath,
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
