/** Starts other programs, with their output shown or kept. */
import { spawn } from "node:child_process";
import { root } from "./project.mjs";

/** Astro asks nobody and tells nobody. */
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };

/**
 * @typedef {object} Outcome
 * @property {number} code 0 when it went well
 * @property {string} output what it printed, when it was kept
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ keep?: boolean, env?: Record<string, string>, timeoutMs?: number, shell?: boolean }} [options]
 *   `keep` holds the output back and returns it
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { keep = false, env = {}, timeoutMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: ["ignore", keep ? "pipe" : "inherit", keep ? "pipe" : "inherit"],
      shell,
      ...(timeoutMs ? { timeout: timeoutMs, killSignal: "SIGKILL" } : {}),
    });
    let output = "";
    /** @param {Buffer} chunk */
    const collect = (chunk) => (output += chunk.toString());
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    const stop = forwardSignalsTo(child);
    child.on("error", (error) => {
      stop();
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on("close", (code) => {
      stop();
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a Node script under the Node that runs now.
 *
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (script, args = [], options = {}) =>
  run(process.execPath, [script, ...args], options);

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => void} stops the forwarding
 */
function forwardSignalsTo(child) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal);
  process.on("SIGINT", forward);
  process.on("SIGTERM", forward);
  return () => {
    process.off("SIGINT", forward);
    process.off("SIGTERM", forward);
  };
}
