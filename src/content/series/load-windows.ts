import type { Window } from "./windows.ts";

let loaded: Promise<readonly Window[]> | undefined;

async function load(): Promise<readonly Window[]> {
  // `import.meta.env` is Vite's; a script that Node runs by itself has none and computes them too.
  if ((import.meta as Partial<ImportMeta>).env === undefined || import.meta.env.SSR) {
    const [{ readSp500 }, { makeWindows }] = await Promise.all([
      import("./read-sp500.ts"),
      import("./windows.ts"),
    ]);
    return makeWindows(readSp500());
  }
  const response = await fetch("/data/windows.json");
  if (!response.ok) throw new Error(`the windows could not be loaded (${response.status})`);
  return (await response.json()) as readonly Window[];
}

/** Windows of the S&P 500 with what a 3x token made of them, once a page. */
export function loadWindows(): Promise<readonly Window[]> {
  loaded ??= load();
  return loaded;
}
