import { createHash } from "node:crypto";
import type { BuiltPage } from "../built-site.ts";

const DATA_BLOCKS = new Set(["application/json", "application/ld+json", "text/plain"]);

/** Directives of the page's own policy, by name. */
function policyOf({ document }: BuiltPage): Map<string, string> {
  const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
  const directives = (meta?.getAttribute("content") ?? "").split(";");
  return new Map(
    directives
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources.join(" ")]),
  );
}

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const shortened = (text: string): string => text.trim().replace(/\s+/g, " ").slice(0, 60);

/** Texts of inline elements, as they stand in the page: a parser may change them. */
function* inlineTexts(html: string, tag: "script" | "style"): Generator<[string, string]> {
  const elements = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"));
  for (const [, attributes = "", text = ""] of elements) yield [attributes, text];
}

function inlineFaults(page: BuiltPage, policy: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [attributes, text] of inlineTexts(page.html, "script")) {
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? "";
    if (/\bsrc=/.test(attributes) || DATA_BLOCKS.has(type)) continue;
    if (!policy.get("script-src")?.includes(hashOf(text))) {
      faults.push(`inline script without a hash: ${shortened(text)}`);
    }
  }
  for (const [, text] of inlineTexts(page.html, "style")) {
    if (!policy.get("style-src")?.includes(hashOf(text))) {
      faults.push(`inline style without a hash: ${shortened(text)}`);
    }
  }
  return faults;
}

function attributeFaults({ document }: BuiltPage): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const where = `<${element.localName}> ${name}="${shortened(value)}"`;
      if (name === "style") faults.push(`style attribute: ${where}`);
      if (/^on[a-z]+$/.test(name)) faults.push(`event attribute: ${where}`);
      if (/^\s*(javascript|vbscript):/i.test(value)) faults.push(`script address: ${where}`);
      if (name === "srcdoc") faults.push(`inline document: ${where}`);
    }
  }
  return faults;
}

/** What stands before the policy is not governed by it. */
function orderFaults({ html }: BuiltPage): string[] {
  const before = html.slice(0, html.search(/<meta http-equiv="content-security-policy"/i));
  const loads = /<(script|style|link|img)\b[^>]*>/.exec(before);
  return loads ? [`stands before the policy: ${loads[0]}`] : [];
}

/** Where the page's policy is missing, weak, or would stop something that the page itself has. */
export function policyFaults(page: BuiltPage): string[] {
  const policy = policyOf(page);
  if (!policy.get("script-src")) return ["no policy"];
  const expected: [string, string][] = [
    ["default-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["object-src", "'none'"],
    ["require-trusted-types-for", "'script'"],
  ];
  const missing = expected.filter(([name, value]) => policy.get(name) !== value);
  const unsafe = [...policy].filter(([, sources]) => /unsafe-|\*|https?:/.test(sources));
  return [
    ...missing.map(([name, value]) => `the policy should say ${name} ${value}`),
    ...unsafe.map(([name, sources]) => `the policy is open: ${name} ${sources}`),
    ...orderFaults(page),
    ...inlineFaults(page, policy),
    ...attributeFaults(page),
  ];
}
