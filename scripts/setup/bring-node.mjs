/** Does what the `node` package's install script does, from the package's own folder. */
import { createRequire } from "node:module";
import { inProject } from "./project.mjs";

process.chdir(inProject("node_modules/node"));
createRequire(inProject("node_modules/node/package.json"))("./installArchSpecificPackage.js");
