/** The import rules of ARCHITECTURE.md, made from its table, and those about packages. */
import path from "node:path";
import { ENGINE_DOOR, IMPORT_TABLE, OUTSIDE_PARTS } from "./scripts/checks/import-table.mjs";

/** @param {string} text */
const literally = (text) => text.replace(/[.[\]]/g, "\\$&");
/** @param {readonly string[]} names */
const pathsOf = (names) => names.map((name) => `^${literally(IMPORT_TABLE[name]?.path ?? name)}`);
/** @param {readonly string[]} names */
const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}`);

const arrows = Object.entries(IMPORT_TABLE).flatMap(([name, { path, uses, types = [] }]) => {
  const from = { path: `^${literally(path)}` };
  const everything = Object.keys(IMPORT_TABLE);
  const forbidden = everything.filter((other) => ![name, ...uses, ...types].includes(other));
  const arrow = {
    name: `${name}-stays-below`,
    comment: `${name} may import ${[...uses, ...types.map((type) => `types of ${type}`)].join(", ") || "nothing of the project"}.`,
    severity: "error",
    from,
    // A part whose path lies in another's (none today) would be told apart by the longer path.
    to: { path: pathsOf(forbidden) },
  };
  const namesTypes = {
    name: `${name}-names-types-only`,
    comment: `${name} may name types of ${types.join(", ")}, but not import code.`,
    severity: "error",
    from,
    to: { path: pathsOf(types), dependencyTypesNot: ["type-only"] },
  };
  return [...(forbidden.length ? [arrow] : []), ...(types.length ? [namesTypes] : [])];
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: "every-file-has-a-part",
      comment: "A new folder of src needs a line in scripts/checks/import-table.mjs.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [...pathsOf(Object.keys(IMPORT_TABLE)), ...pathsOf(OUTSIDE_PARTS)],
      },
      to: {},
    },
    {
      name: "engine-by-its-door",
      comment: "Outside the engine, import from src/engine/index.ts.",
      severity: "error",
      from: { path: "^(src|scripts)/", pathNot: "^src/engine/" },
      to: { path: "^src/engine/", pathNot: ENGINE_DOOR },
    },
    {
      name: "widgets-stand-alone",
      comment: "What two widgets share lies beside them, not in one of them.",
      severity: "error",
      from: { path: "^src/components/widgets/([^/]+)/" },
      to: { path: "^src/components/widgets/[^/]+/", pathNot: "^src/components/widgets/$1/" },
    },
    {
      name: "one-decimal",
      comment: "decimal.js is imported by the file that configures it.",
      severity: "error",
      from: { path: "^(src|scripts)/", pathNot: "^src/engine/decimal\\.ts$" },
      to: { path: packages("decimal\\.js") },
    },
    {
      name: "engine-packages",
      comment: "The engine needs decimal.js, valibot and @stdlib's arithmetic, and nothing else.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: {
        path: "(^|/)node_modules/",
        pathNot: packages("decimal\\.js/", "valibot/", "@valibot/", "@stdlib/"),
      },
    },
    {
      name: "plain-parts",
      comment: "The engine, the formats and the runner know no component.",
      severity: "error",
      from: { path: pathsOf(["engine", "format", "pace", "runner"]) },
      to: { path: packages("solid-js/", "astro/") },
    },
    {
      name: "plot-in-charts",
      comment: "A widget gives a chart its rows; only charts know how they are drawn.",
      severity: "error",
      from: { path: "^(src|scripts)/", pathNot: "^src/components/charts/" },
      to: { path: packages("@observablehq/plot/", "linkedom/") },
    },
    {
      name: "no-machine-in-the-browser",
      comment: "What runs in the browser knows no file system.",
      severity: "error",
      from: {
        path: pathsOf([
          "engine",
          "format",
          "pace",
          "runner",
          "state",
          "controls",
          "sentence",
          "prediction",
        ]),
      },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^astro:", "^virtual:", "\\?"] },
    },
    {
      name: "no-drawers",
      comment: "A helper without a home is a concept without a name.",
      severity: "error",
      from: {},
      to: { path: "^(src|scripts|tests)/.*(/utils?|/helpers?|/common|/misc|/lib)[/.]" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["\\.astro$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(import.meta.dirname, "tsconfig.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
    },
  },
};
