/** Real price series that lie beside the project on some machines; none of them is part of it. */
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared/data");

/** The folder, or null after saying why the tests that need it do not run. */
export function sharedData(who: string): string | null {
  if (existsSync(folder)) return folder;
  console.info(`skipped: ${who}: no real price series at ../shared/data beside the project`);
  return null;
}
