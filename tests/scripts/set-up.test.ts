import { describe, expect, test } from "vitest";
import { isInstalled, isLocked } from "../../scripts/setup/dependencies.mjs";

const wanted = {
  packages: {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/a/node_modules/b": { version: "2.0.0" },
    "node_modules/for-other-machines": { version: "3.0.0", optional: true },
  },
};
const whole = {
  "node_modules/a": { version: "1.0.0" },
  "node_modules/a/node_modules/b": { version: "2.0.0" },
};

describe("what is installed", () => {
  test.each([
    ["all of it", whole, true],
    ["more than that", { ...whole, "node_modules/c": { version: "1.0.0" } }, true],
    ["nothing", {}, false],
    ["one missing", { "node_modules/a": { version: "1.0.0" } }, false],
    ["an older version", { ...whole, "node_modules/a": { version: "0.9.0" } }, false],
    [
      "another optional version",
      { ...whole, "node_modules/for-other-machines": { version: "2.0.0" } },
      false,
    ],
  ])("%s: up to date is %s", (_name, packages, expected) => {
    expect(isInstalled(wanted, { packages })).toBe(expected);
  });
});

describe("package.json and its lockfile", () => {
  const manifest = { dependencies: { a: "1.0.0", b: "2.0.0" }, devDependencies: { c: "3.0.0" } };

  test("agree in any order", () => {
    const locked = { devDependencies: { c: "3.0.0" }, dependencies: { b: "2.0.0", a: "1.0.0" } };
    expect(isLocked(manifest, locked)).toBe(true);
  });

  test.each([
    ["a new version", { ...manifest, dependencies: { a: "1.0.1", b: "2.0.0" } }],
    ["one more", { ...manifest, dependencies: { ...manifest.dependencies, d: "1.0.0" } }],
    ["one fewer", { ...manifest, devDependencies: {} }],
  ])("differ by %s", (_name, locked) => {
    expect(isLocked(manifest, locked)).toBe(false);
  });
});
