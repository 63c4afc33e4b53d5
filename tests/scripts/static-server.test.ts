import { get as httpGet } from "node:http";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, siteHandler } from "../../scripts/site/static-server.mjs";
import { freePort } from "../support/free-port.ts";

const folder = mkdtempSync(path.join(tmpdir(), "site-"));
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
write("index.html", "home");
write("404.html", "no such page");
write("lessons/index.html", "lessons");
write("embed/index.html", "framed");
write("_astro/a.hash.js", "1");

let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  server = await listen(siteHandler(folder), await freePort());
});
afterAll(() => server.close());

const get = (address: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${address}`, { redirect: "manual", ...init });

test.each([
  ["/", 200, "home"],
  ["/lessons/", 200, "lessons"],
  ["/lessons/?L=3", 200, "lessons"],
  ["/_astro/a.hash.js", 200, "1"],
  ["/nowhere/", 404, "no such page"],
  ["/nowhere.js", 404, "no such page"],
])("%s → %i", async (address, status, text) => {
  const response = await get(address);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test.each(["/", "/nowhere/", "/_astro/a.hash.js"])("%s has the site’s headers", async (address) => {
  const { headers } = await get(address);
  expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("permissions-policy")).toContain("geolocation=()");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
  expect(headers.get("x-frame-options")).toBe("DENY");
});

test("an embed alone may be framed", async () => {
  const { headers } = await get("/embed/");
  expect(headers.get("content-security-policy")).toBe("frame-ancestors *");
  expect(headers.get("x-frame-options")).toBeNull();
});

test("hashed files are kept, pages are asked for again", async () => {
  expect((await get("/_astro/a.hash.js")).headers.get("cache-control")).toContain("immutable");
  expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
});

test("a page’s address gets its slash, and never another host", async () => {
  const response = await get("/lessons");
  expect([response.status, response.headers.get("location")]).toEqual([308, "/lessons/"]);
  expect((await get("//lessons")).headers.get("location")).toBeNull();
});

test.each([
  "//",
  "//[",
  "http://[",
  "*",
  "/%E0%A4%A",
  "/../../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
])("the address %s, as it stands, neither leaves the site nor ends the server", async (address) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: address };
    httpGet(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
  expect([400, 404]).toContain(status);
  expect((await get("/")).status).toBe(200);
});

test("nothing but reading is answered", async () => {
  expect((await get("/", { method: "POST", body: "x" })).status).toBe(405);
});

test("a taken port is refused with its own error", async () => {
  await expect(listen(siteHandler(folder), server.port)).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
