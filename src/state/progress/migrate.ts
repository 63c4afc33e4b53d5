/**
 * Older records brought up to the version this code writes, one step at a time.
 *
 * A step is pure and knows only its own two versions. To change the shape of the record: raise `VERSION`,
 * add one file to `migrations/` and one line here, and store an example of the old version in the tests.
 */
import { migrateFrom0 } from "./migrations/from-0.ts";

export const VERSION = 1;

type Migration = (stored: unknown) => unknown;

/** `MIGRATIONS[n]` leads from version n to n + 1. */
const MIGRATIONS: readonly Migration[] = [migrateFrom0];
export const MIGRATION_COUNT = MIGRATIONS.length;

/**
 * The stored record in the shape of `VERSION`, not yet validated.
 *
 * @throws RangeError when the version is not a whole number from 0 to `VERSION`.
 */
export function migrate(version: number, stored: unknown): unknown {
  if (!Number.isInteger(version) || version < 0 || version > VERSION) {
    throw new RangeError(`version must be a whole number from 0 to ${VERSION}, got ${version}`);
  }
  return MIGRATIONS.slice(version).reduce((record, step) => step(record), stored);
}
