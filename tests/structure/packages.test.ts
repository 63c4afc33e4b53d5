import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inProject, readJson } from "../../scripts/setup/project.mjs";

const manifest = readJson(inProject("package.json"));
const decision = readFileSync(inProject("docs/decisions/0010-runtime-packages.md"), "utf8");

const reasonFor = (name: string): string | undefined =>
  decision
    .split("\n")
    .find((line) => line.startsWith(`| \`${name}\` `))
    ?.split("|")[2]
    ?.trim();

const isExact = (version: string): boolean => /^\d+\.\d+\.\d+$/.test(version);

describe("every package that the site needs says why", () => {
  test.each(Object.keys(manifest.dependencies))("%s", (name) => {
    expect(reasonFor(name)?.length ?? 0).toBeGreaterThan(5);
  });

  test("a package that is not listed has no reason", () => {
    expect(reasonFor("left-pad")).toBeUndefined();
  });

  test("no reason is left of a package that has gone", () => {
    const listed = [...decision.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name);
    expect(listed.filter((name) => !(String(name) in manifest.dependencies))).toEqual([]);
  });
});

test("versions are exact", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !isExact(String(version)))).toEqual([]);
  expect(["^1.2.3", "~1.2.3", "latest", ">=1"].filter(isExact)).toEqual([]);
});

test("the lockfile names no place to fetch from", () => {
  const lock = readFileSync(inProject("package-lock.json"), "utf8");
  expect(lock.match(/"resolved": .*/g) ?? []).toEqual([]);
});

test("install scripts run for named packages only", () => {
  const lock = readJson(inProject("package-lock.json"));
  const withScripts = Object.entries<{ hasInstallScript?: boolean }>(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace(/^.*node_modules\//, ""));
  expect(withScripts.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
});
