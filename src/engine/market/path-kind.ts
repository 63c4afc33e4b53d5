/** What a kind of path is: its fields, and how its prices are made. */
import type { Decimal } from "../decimal.ts";
import type { Complaint, FieldsOf, KindFields } from "../fields.ts";
import type { PricePath } from "./price-path.ts";

/** What a path knows of its market. `start` is null only where the path brings its own. */
export interface PathContext {
  readonly start: Decimal | null;
  readonly stepHours: number;
}

export interface PathKind<Spec extends { readonly kind: string }> extends KindFields {
  readonly fields: FieldsOf<Spec>;
  /** Whether the path's first price is the start, so that `market.start` may be left out. */
  readonly bringsStart: boolean;
  readonly make: (spec: Spec, context: PathContext) => PricePath;
  /** Rules between fields; the path of the complaint is relative to the path's object. */
  readonly check?: (spec: Spec) => Complaint | null;
}

/** The start of a path that does not bring its own. */
export function requiredStart(context: PathContext): Decimal {
  if (!context.start) throw new RangeError("market.start must be a price above 0, got nothing");
  return context.start;
}
