/** An Astro integration: writes the hosts' header file, and notes which inputs the build was made of. */
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { forgetBuild, hashOfInputs, rememberBuild } from "./build-inputs.mjs";
import { headersFile } from "./host-files.mjs";

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
        const entries = readdirSync(folder, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .filter((name) => name !== "_headers");
        writeFileSync(new URL("_headers", dir), headersFile(entries));
        rememberBuild(inputs);
      },
    },
  };
}
