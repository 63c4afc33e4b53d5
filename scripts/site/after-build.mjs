/**
 * An Astro integration: puts each page's policy before all that it governs, writes the hosts' header
 * file, and notes which inputs the build was made of.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { minifySync } from "vite";
import { forgetBuild, hashOfInputs, rememberBuild } from "./build-inputs.mjs";
import { headersFile } from "./host-files.mjs";
import { policyFirst } from "./policy-first.mjs";

/** @returns {import("astro").AstroIntegration} */
export function afterBuild() {
  let inputs = "";
  return {
    name: "after-build",
    hooks: {
      "astro:build:start": () => {
        forgetBuild();
        inputs = hashOfInputs();
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of pagesIn(folder)) {
          writeFileSync(page, policyFirst(readFileSync(page, "utf8")));
        }
        // The one script that the bundler does not see; every page waits for it.
        const first = path.join(folder, "theme.js");
        writeFileSync(first, minifySync("theme.js", readFileSync(first, "utf8")).code);
        const entries = readdirSync(folder, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .filter((name) => name !== "_headers");
        writeFileSync(new URL("_headers", dir), headersFile(entries));
        rememberBuild(inputs);
      },
    },
  };
}

/** @param {string} folder */
const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => path.join(folder, name));
