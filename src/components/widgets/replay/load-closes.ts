import { unpackCloses } from "../../../content/series/closes.ts";
import type { Closes, PackedCloses } from "../../../content/series/closes.ts";

let loaded: Promise<Closes> | undefined;

async function load(): Promise<Closes> {
  if (import.meta.env.SSR) {
    const { readSp500 } = await import("../../../content/series/read-sp500.ts");
    return readSp500();
  }
  const response = await fetch("/data/sp500.json");
  if (!response.ok) throw new Error(`the closes could not be loaded (${response.status})`);
  return unpackCloses((await response.json()) as PackedCloses);
}

/** The S&P 500's closes, once a page. */
export function loadCloses(): Promise<Closes> {
  loaded ??= load();
  return loaded;
}
