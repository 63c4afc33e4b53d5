import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";
import {
  caddySnippet,
  headersFile,
  nginxSnippet,
  vercelFile,
} from "../../scripts/site/host-files.mjs";
import { policyFirst } from "../../scripts/site/policy-first.mjs";
import { policy } from "../../scripts/site/policy.mjs";
import { lateIslands } from "../../scripts/site/late-islands.mjs";
import { lateNumberFormat } from "../../scripts/site/late-number-format.mjs";
import { trustedTypes } from "../../scripts/site/trusted-types.mjs";

describe("a host’s header file", () => {
  const file = headersFile(["lessons/", "embed/", "_astro/", "favicon.png"]);
  const ruleOf = (pattern: string): string =>
    file.split("\n\n").find((rule) => rule.startsWith(`${pattern}\n`)) ?? "";

  test("lets no page be framed but the embeds", () => {
    expect(ruleOf("/lessons/*")).toContain("frame-ancestors 'none'");
    expect(ruleOf("/favicon.png")).toContain("frame-ancestors 'none'");
    expect(ruleOf("/embed/*")).toContain("frame-ancestors *");
  });

  test("says nothing for all pages that an embed would have to take back", () => {
    expect(ruleOf("/*")).toContain("Strict-Transport-Security");
    expect(ruleOf("/*")).not.toMatch(/frame|Frame|Resource-Policy/);
  });

  test("lets hashed files be kept", () => {
    expect(ruleOf("/_astro/*")).toContain("immutable");
    expect(ruleOf("/lessons/*")).toContain("no-cache");
  });
});

test.each([
  ["nginx", nginxSnippet()],
  ["Caddy", caddySnippet()],
  ["Vercel", vercelFile()],
])("%s’s words have every header", (_host, text) => {
  for (const words of [
    "Strict-Transport-Security",
    "nosniff",
    "no-referrer",
    "geolocation=()",
    "Cross-Origin-Opener-Policy",
    "frame-ancestors 'none'",
    "frame-ancestors *",
    "immutable",
  ]) {
    expect(text).toContain(words);
  }
});

describe("a page’s policy", () => {
  const meta = '<meta http-equiv="content-security-policy" content="x">';

  test("stands right after the character set", () => {
    const html = `<head><meta charset="utf-8"><script src="a.js"></script>${meta}</head>`;
    expect(policyFirst(html)).toBe(
      `<head><meta charset="utf-8">${meta}<script src="a.js"></script></head>`,
    );
  });

  test("is left out where there is none", () => {
    expect(policyFirst("<head></head>")).toBe("<head></head>");
  });

  test("knows the hash of Solid’s bootstrap", () => {
    expect(policy().scriptDirective?.hashes).toEqual([expect.stringMatching(/^sha256-.{44}$/)]);
  });
});

describe("markup and workers go through named policies", () => {
  const plugin = trustedTypes() as unknown as {
    transform(code: string, id: string): string | undefined;
    renderChunk(code: string): { code: string } | undefined;
  };
  const solid = "/node_modules/solid-js/web/dist/web.js";

  test("Solid’s templates do", () => {
    expect(plugin.transform("t.innerHTML = html;", solid)).toContain(
      "t.innerHTML = templatePolicy.createHTML(html);",
    );
    expect(plugin.transform("t.innerHTML = html;", "/src/other.js")).toBeUndefined();
  });

  test("a Solid that makes them in another way stops the build", () => {
    expect(() => plugin.transform("t.setHTML(html);", solid)).toThrow("another way");
  });

  test("a worker’s address does", () => {
    const chunk = 'let w=()=>new Worker(new URL("/a.js",import.meta.url),{type:"module"})';
    expect(plugin.renderChunk(chunk)?.code).toMatch(
      /new Worker\(\(globalThis.*createScriptURL\(String\(new URL\("\/a.js",import.meta.url\)\)\),\{type/,
    );
    expect(plugin.renderChunk("let a=1")).toBeUndefined();
    expect(() => plugin.renderChunk("new Worker(address)")).toThrow("no policy covers");
  });
});

describe("hydration ends once no island sleeps", () => {
  const plugin = lateIslands() as unknown as {
    transform(code: string, id: string): string | undefined;
  };
  const solid = "/node_modules/solid-js/web/dist/web.js";
  const ends =
    "if (sharedConfig.registry && !sharedConfig.done) sharedConfig.done = _$HY.done = true;";

  test("Solid asks for one before it ends it", () => {
    expect(plugin.transform(ends, solid)).toBe(
      'if (sharedConfig.registry && !sharedConfig.done && !document.querySelector("astro-island[ssr]")) sharedConfig.done = _$HY.done = true;',
    );
    expect(plugin.transform(ends, "/src/other.js")).toBeUndefined();
  });

  test("a Solid that ends it in another way stops the build", () => {
    expect(() => plugin.transform("_$HY.over = true;", solid)).toThrow("another way");
  });
});

describe("Plot asks for a number format when it writes a number", () => {
  const plugin = lateNumberFormat() as unknown as {
    transform(code: string, id: string): string | undefined;
  };
  const format = "/node_modules/@observablehq/plot/src/format.js";

  test("and not when it is loaded", () => {
    const source = readFileSync(inProject(format), "utf8");
    const late = plugin.transform(source, format);
    expect(late).toContain("{ format: (number) => numberFormat(locale).format(number) }");
    expect(late).not.toContain("= numberFormat(locale);");
    expect(plugin.transform(source, "/src/other.js")).toBeUndefined();
  });

  test("a Plot that asks in another way stops the build", () => {
    expect(() => plugin.transform("new Intl.NumberFormat();", format)).toThrow("another way");
  });
});
