/** What the host of a rented machine leaves it of its processors. */
import { existsSync, readFileSync } from "node:fs";

const PEACE_MS = 250;
const MOST_WAIT_MS = 10_000;

/**
 * How long this machine’s processors have been working for another machine, in its own ticks: a guest’s clock goes
 * on while its host has it stand still. Where the system does not tell, never.
 */
export function robbedTicks() {
  if (!existsSync("/proc/stat")) return 0;
  const [total = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  return Number(total.split(/\s+/)[8] ?? 0);
}

/** Until the host leaves this machine alone for a while, or for so long at most. */
export async function waitForPeace() {
  const until = Date.now() + MOST_WAIT_MS;
  for (let before = -1; before !== robbedTicks() && Date.now() < until;) {
    before = robbedTicks();
    await new Promise((resolve) => setTimeout(resolve, PEACE_MS));
  }
}
