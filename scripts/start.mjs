/** `npm start`: sets up what is missing, builds what has changed, and serves the course. */
import { setUp } from "./setup/index.mjs";
import { inProject, scriptOf } from "./setup/project.mjs";
import { complain, say, secondsSince } from "./setup/say.mjs";
import { runNode } from "./setup/run.mjs";

const DEFAULT_PORT = 4321;
const LAST_PORT = 65_535;
const WATCH_PARENT_MS = 1000;

await setUp(import.meta.url);
const { isBuilt } = await import("./site/build-inputs.mjs");
const { listen, siteHandler } = await import("./site/static-server.mjs");

const wantedPort = readPort(process.env.PORT);
if (!isBuilt()) await build();
await serve(wantedPort);

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= LAST_PORT) return port;
  complain(`PORT must be a whole number from 1 to ${LAST_PORT}, got "${text}".`);
  process.exit(2);
}

async function build() {
  say("Building the site, because its sources have changed or it was never built …");
  const started = performance.now();
  const { code } = await runNode(scriptOf("astro"), ["build"]);
  if (code !== 0) {
    complain("The site could not be built (see above).");
    process.exit(1);
  }
  say(`Built in ${secondsSince(started)}.`);
}

/** @param {number} port */
async function serve(port) {
  const handler = siteHandler(inProject("dist"));
  const server = await listenFrom(port, handler);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  stopWithParent(stop);
  say(`The course is at http://localhost:${server.port}/`);
}

/**
 * An npm that is ended by a signal may not pass it on; a server that outlives it would hold the port.
 *
 * @param {() => void} stop
 */
function stopWithParent(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, WATCH_PARENT_MS).unref();
}

/**
 * @param {number} port
 * @param {import("node:http").RequestListener} handler
 * @returns {ReturnType<typeof listen>}
 */
async function listenFrom(port, handler) {
  try {
    return await listen(handler, port);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken || port >= LAST_PORT) throw error;
    say(`Port ${port} is taken by another program; trying ${port + 1}.`);
    return listenFrom(port + 1, handler);
  }
}
