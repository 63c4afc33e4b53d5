import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { catalogueText } from "../../../scripts/metrics/catalogue.ts";
import * as metrics from "../../../src/engine/metrics/index.ts";

const folder = join(import.meta.dirname, "../../../src/engine/metrics");
const functions = Object.entries(metrics).filter(([, value]) => typeof value === "function");

describe("the catalogue of metrics", () => {
  it("is what the docstrings say (node scripts/metrics/write-catalogue.ts)", async () => {
    const path = join(folder, "catalogue.json");
    expect(readFileSync(path, "utf8")).toBe(await catalogueText(folder, path));
  });

  it("describes every function of the index and no other", () => {
    expect(Object.keys(metrics.METRICS).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  it("has a sentence, an example and a plain source for each", () => {
    for (const [name, metric] of Object.entries(metrics.METRICS)) {
      expect(metric.summary, name).not.toBe("");
      expect(metric.examples.length, name).toBeGreaterThan(0);
    }
  });
});

describe("the examples of the metrics", () => {
  const scope = Object.fromEntries(functions);
  for (const [name, metric] of Object.entries(metrics.METRICS)) {
    for (const line of metric.examples) {
      it(`${name}: ${line}`, () => {
        const [expression = "", expected = ""] = line.split(" // → ");
        expect(String(runInNewContext(expression, scope))).toBe(expected);
      });
    }
  }
});
