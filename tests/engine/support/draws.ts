/** What random scenarios are drawn from: decimals, kinds, and what may be left out. */
import fc from "fast-check";

/** A decimal string with so many decimals between two whole counts of its last digit. */
export function decimal(min: number, max: number, decimals: number): fc.Arbitrary<string> {
  const unit = 10 ** decimals;
  return fc
    .integer({ min: Math.round(min * unit), max: Math.round(max * unit) })
    .map((count) => (count / unit).toFixed(decimals));
}

export const seed = fc.oneof(fc.integer(), fc.string({ maxLength: 8 }));

/** One arbitrary for each kind of a specification. */
export type Kinds<Spec extends { readonly kind: string }> = {
  readonly [Kind in Spec["kind"]]: fc.Arbitrary<Extract<Spec, { kind: Kind }>>;
};

export function kind<const Name extends string>(name: Name): fc.Arbitrary<Name> {
  return fc.constant(name);
}

export function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** A value without the keys that are undefined. */
export function defined<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
