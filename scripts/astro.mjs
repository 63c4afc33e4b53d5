/** One Astro command, set up and without telemetry: `node scripts/astro.mjs dev`. */
import { setUp } from "./setup/index.mjs";
import { scriptOf } from "./setup/project.mjs";
import { runNode } from "./setup/run.mjs";

await setUp(import.meta.url);
const { code } = await runNode(scriptOf("astro"), process.argv.slice(2));
process.exit(code);
