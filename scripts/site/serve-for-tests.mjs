/** Serves the built site for the browser tests: `node serve-for-tests.mjs PORT`. */
import { inProject } from "../setup/project.mjs";
import { listen, siteHandler } from "./static-server.mjs";

const server = await listen(siteHandler(inProject("dist")), Number(process.argv[2]));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
