/** The text of `src/engine/metrics/catalogue.json`, made from the docstrings. */
import { format, resolveConfig } from "prettier";
import { readMetrics } from "./docstrings.ts";

export async function catalogueText(folder: string, path: string): Promise<string> {
  const options = await resolveConfig(path);
  return format(JSON.stringify(readMetrics(folder)), { ...options, parser: "json" });
}
