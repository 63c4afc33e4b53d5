/** Writes the catalogue of metrics: `node scripts/metrics/write-catalogue.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueText } from "./catalogue.ts";

const folder = join(import.meta.dirname, "../../src/engine/metrics");
const path = join(folder, "catalogue.json");
writeFileSync(path, await catalogueText(folder, path));
