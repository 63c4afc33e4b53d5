import { unpackCloses } from "./closes.ts";
import type { Closes, PackedCloses } from "./closes.ts";

let loaded: Promise<Closes> | undefined;

async function load(): Promise<Closes> {
  // `import.meta.env` is Vite's; a script that Node runs by itself has none and reads the file.
  if ((import.meta as Partial<ImportMeta>).env === undefined || import.meta.env.SSR) {
    const { readSp500 } = await import("./read-sp500.ts");
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
