import { readFileSync } from "node:fs";
import path from "node:path";

export const GOLDEN_FILE = path.join(import.meta.dirname, "golden-bits.json");

/** The fingerprints that every engine must find; written by `npm run bits -- --write`. */
export function goldenBits(): Record<string, string> {
  return JSON.parse(readFileSync(GOLDEN_FILE, "utf8")) as Record<string, string>;
}
