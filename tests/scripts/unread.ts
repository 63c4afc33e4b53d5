/** A command whose output nobody reads to its end, as in `command | head`. */
import { spawn } from "node:child_process";

/** Runs Node with these arguments, reads at most one piece of what it prints, and closes the pipe. */
export function runUnread(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly err: string }> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdout.destroy();
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, err })));
}
