/** The model's page is made from the engine: what it says is there, and what it measured is small enough. */
import { describe, expect, test } from "vitest";
import { METRICS } from "../../src/engine/index.ts";
import { readSite } from "./built-site.ts";

const page = readSite().pages.find(({ url }) => url === "/model/");

describe("the model’s page", () => {
  test("prints the gap that was measured between doubles and ledger, and it is below 1e-12", () => {
    const measured = Number(
      page?.document.querySelector("[data-worst-gap]")?.getAttribute("data-worst-gap"),
    );
    expect(measured).toBeGreaterThan(0);
    expect(measured).toBeLessThan(1e-12);
  });

  test.each(Object.entries(METRICS))("has %s, its formula and its source", (id, metric) => {
    const text = page?.document.querySelector(`#${id}`)?.textContent ?? "";
    for (const part of [metric.name, metric.formula, metric.source]) expect(text).toContain(part);
  });

  test("has one title, and its list leads to every section", () => {
    expect(page?.document.querySelectorAll("h1")).toHaveLength(1);
    const links = page?.document.querySelectorAll(".model-parts a") ?? [];
    const sections = page?.document.querySelectorAll(".model h2") ?? [];
    expect([...links].map((link) => link.textContent.trim())).toEqual(
      [...sections].map((section) => section.textContent.trim()),
    );
  });
});
