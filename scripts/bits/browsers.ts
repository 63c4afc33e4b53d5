/** Any browser that can open an address: the page posts what it found, so that no driver is needed. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { BROWSER_ARGUMENTS } from "../setup/browser.mjs";

export const BROWSERS = ["chromium", "firefox"] as const;

const LIMIT_MS = 180_000;

export type Report =
  | { readonly kind: "none"; readonly why: string }
  | { readonly kind: "bits"; readonly agent: string; readonly bits: Record<string, string> };

const PAGE = `<!doctype html><title>bits</title><script type="module">
import { allBits } from "/bits.js";
await fetch("/found", { method: "POST", body: JSON.stringify({ agent: navigator.userAgent, bits: allBits() }) });
</script>`;

function start(browser: string, profile: string, url: string): ChildProcess {
  const isFirefox = path.basename(browser).includes("firefox");
  const options = isFirefox
    ? ["--headless", "--no-remote", "--profile", profile, url]
    : ["--headless", `--user-data-dir=${profile}`, ...BROWSER_ARGUMENTS, url];
  return spawn(browser, options, { stdio: "ignore", env: { ...process.env, HOME: profile } });
}

/** Opens the page in a browser with a profile of its own and waits for what it posts. */
export async function reportFrom(browser: string, code: string): Promise<Report> {
  const profile = mkdtempSync(path.join(tmpdir(), "path-dependent-bits-"));
  let settle: (report: Report) => void = () => undefined;
  const report = new Promise<Report>((resolve) => {
    settle = resolve;
  });
  const server = createServer((request, response) => {
    if (request.url === "/found") {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        response.end();
        settle({
          kind: "bits",
          ...(JSON.parse(body) as Omit<Extract<Report, { kind: "bits" }>, "kind">),
        });
      });
      return;
    }
    const isScript = request.url === "/bits.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? code : PAGE);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const child = start(browser, profile, `http://127.0.0.1:${port}/`);
  child.once("error", () => {
    settle({ kind: "none", why: "because it could not be started" });
  });
  const timer = setTimeout(() => {
    settle({ kind: "none", why: `because it posted nothing in ${LIMIT_MS / 1000} seconds` });
  }, LIMIT_MS);
  const found = await report;
  clearTimeout(timer);
  child.kill();
  server.closeAllConnections();
  server.close();
  if (child.exitCode === null && child.pid !== undefined) {
    await new Promise((resolve) => child.once("exit", resolve));
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return found;
}
