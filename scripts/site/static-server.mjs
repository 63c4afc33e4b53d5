/** Serves the built site on this machine, with the headers that it ships with. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers.mjs";

/** Loopback only, by both of its addresses: which one `localhost` means differs between machines. */
const ADDRESSES = ["127.0.0.1", "::1"];

/**
 * @param {string} folder the built site
 * @returns {import("node:http").RequestListener}
 */
export function siteHandler(folder) {
  const files = sirv(folder, { etag: true, dotfiles: false });
  const notFound = path.join(folder, "404.html");
  return (request, response) => {
    const pathname = pathOf(request.url ?? "/");
    if (pathname === undefined) {
      response.writeHead(400).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(pathname))) {
      response.setHeader(name, value);
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const slashed = withSlash(folder, pathname);
    if (slashed) {
      response.writeHead(308, { Location: slashed }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
      response.end(existsSync(notFound) ? readFileSync(notFound) : "Not found");
    });
  };
}

/** @param {string} address as the request has it @returns {string | undefined} */
function pathOf(address) {
  const whole = `http://localhost${address}`;
  return address.startsWith("/") && URL.canParse(whole) ? new URL(whole).pathname : undefined;
}

/**
 * `/lessons` → `/lessons/` where that is a page, since relative links depend on it.
 *
 * @param {string} folder
 * @param {string} pathname
 */
function withSlash(folder, pathname) {
  if (!/^\/(?!\/)[\w./-]*[^/]$/.test(pathname)) return undefined;
  return existsSync(path.join(folder, pathname, "index.html")) ? `${pathname}/` : undefined;
}

/**
 * Listens on one port of every loopback address that this machine has.
 *
 * @param {import("node:http").RequestListener} handler
 * @param {number} port
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects with EADDRINUSE where it is taken
 */
export async function listen(handler, port) {
  /** @type {import("node:http").Server[]} */
  const servers = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  let bound = port;
  for (const host of ADDRESSES) {
    const server = createServer(handler);
    try {
      bound = await listenOn(server, host, bound);
      servers.push(server);
    } catch (error) {
      if (isAbsentAddress(error)) continue;
      await close();
      throw error;
    }
  }
  return { port: bound, close };
}

/**
 * @param {import("node:http").Server} server
 * @param {string} host
 * @param {number} port 0 for any free one
 * @returns {Promise<number>}
 */
const listenOn = (server, host, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });

/** @param {import("node:http").Server} server */
const closeServer = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

/** @param {unknown} error */
const isAbsentAddress = (error) =>
  error instanceof Error &&
  "code" in error &&
  ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(String(error.code));
