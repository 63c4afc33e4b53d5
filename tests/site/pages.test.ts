import { describe, expect, test } from "vitest";
import { makePage, makeSite, readSite } from "./built-site.ts";
import { frameFaults, sharedTitles } from "./measures/frame.ts";
import { linkFaults, referenceFaults } from "./measures/links.ts";
import { originFaults, styleFaults } from "./measures/origins.ts";
import { policyFaults } from "./measures/policy.ts";
import { brokenValues } from "./measures/wording.ts";

const site = readSite();

test("the site has pages", () => {
  expect(site.pages.map(({ url }) => url)).toContain("/404.html");
});

describe.each(site.pages)("$url", (page) => {
  test("keeps to its policy", () => expect(policyFaults(page)).toEqual([]));
  test("asks no other origin", () => expect(originFaults(page)).toEqual([]));
  test("shows no broken value", () => expect(brokenValues(page)).toEqual([]));
  test("leads somewhere by every link", () => expect(linkFaults(site, page)).toEqual([]));
  test("names what is there", () => expect(referenceFaults(page)).toEqual([]));
  test("has the frame of a page", () => expect(frameFaults(page)).toEqual([]));
});

test("no two pages share a title", () => expect(sharedTitles(site.pages)).toEqual([]));
test("no stylesheet asks another origin", () => expect(styleFaults(site)).toEqual([]));

const POLICY =
  "default-src 'none';base-uri 'none';form-action 'none';object-src 'none';require-trusted-types-for 'script';script-src 'self';style-src 'self'";
const withPolicy = (body: string, policy = POLICY): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>t</title></head><body>${body}</body></html>`;

describe("the checks fail on what they are for", () => {
  test.each([
    ["<p>plain</p>", undefined, undefined],
    ["<script>alert(1)</script>", undefined, "inline script without a hash: alert(1)"],
    ["<style>p{color:red}</style>", undefined, "inline style without a hash"],
    ["<p style='color:red'>x</p>", undefined, "style attribute: <p>"],
    ["<svg><text style='fill:red'>x</text></svg>", undefined, "style attribute: <text>"],
    ["<button onclick='x()'>x</button>", undefined, "event attribute: <button>"],
    ["<a href='javascript:x()'>x</a>", undefined, "script address: <a>"],
    ["", `${POLICY} 'unsafe-inline'`, "the policy is open: style-src"],
    [
      "",
      POLICY.replace("script-src 'self'", "script-src https://a.example"),
      "the policy is open: script-src",
    ],
    ["", POLICY.replace("base-uri 'none';", ""), "the policy should say base-uri 'none'"],
    ["", "", "no policy"],
  ])("policy: %s", (body, policy, words) => {
    const faults = policyFaults(makePage("/", withPolicy(body, policy)));
    if (words === undefined) expect(faults).toEqual([]);
    else expect(faults.join("\n")).toContain(words);
  });

  test("policy: a script before it", () => {
    const html = withPolicy("").replace(
      "<meta charset",
      '<script src="/x.js"></script><meta charset',
    );
    expect(policyFaults(makePage("/", html)).join()).toContain("stands before the policy: <script");
  });

  test.each([
    ['<img src="https://a.example/x.png">', "loads from another origin"],
    ['<script src="//a.example/x.js"></script>', "loads from another origin"],
    ['<a href="https://a.example/">x</a>', "a link out without rel=noreferrer"],
    ['<a href="https://a.example/" rel="noreferrer">x</a>', ""],
  ])("origins: %s", (body, words) => {
    expect(originFaults(makePage("/", withPolicy(body))).join()).toContain(words);
    expect(originFaults(makePage("/", withPolicy(body)))).toHaveLength(words === "" ? 0 : 1);
  });

  test("origins: a stylesheet", () => {
    expect(
      styleFaults(makeSite({ "/a.css": "a{background:url(https://a.example/x)}" })),
    ).toHaveLength(1);
    expect(styleFaults(makeSite({ "/a.css": "a{background:url(/x.png)}" }))).toEqual([]);
  });

  test.each([
    ["<p>worth NaN today</p>", 1],
    ["<p>undefined</p>", 1],
    ["<p>−Infinity %</p>", 1],
    ["<p>[object Object]</p>", 1],
    ['<svg><path d="M0,NaN"></path></svg>', 1],
    ['<svg aria-label="ends at undefined"></svg>', 1],
    ["<p>Infinityx and bananaNaNs are words</p>", 0],
    ["<p><code>NaN</code></p>", 0],
    ['<astro-island props="undefined"></astro-island>', 0],
  ])("values: %s", (body, count) => {
    expect(brokenValues(makePage("/", withPolicy(body)))).toHaveLength(count);
  });

  test.each([
    ['<a href="/nowhere/">x</a>', "leads nowhere"],
    ['<a href="/there">x</a>', "ends in a slash"],
    ['<a href="/there/#gone">x</a>', "no such place"],
    ['<a href="#gone">x</a>', "no such place"],
    ['<script src="/_astro/gone.js"></script>', "leads nowhere"],
    ['<a href="/there/#here">x</a><a href="/there/?L=3">x</a><a href="/there/#state=x">x</a>', ""],
  ])("links: %s", (body, words) => {
    const html = withPolicy(body);
    const faults = linkFaults(
      makeSite({ "/index.html": html, "/there/index.html": '<p id="here">x</p>' }),
      makePage("/", html),
    );
    expect(faults.join()).toContain(words);
    expect(faults).toHaveLength(words === "" ? 0 : 1);
  });

  test.each([
    ['<p id="a"></p><p id="a"></p>', 'the id "a" is given twice'],
    ['<p aria-labelledby="b"></p>', 'aria-labelledby="b" names nothing'],
    ['<svg><g clip-path="url(#c)"></g></svg>', "url(#c) names nothing"],
  ])("references: %s", (body, words) => {
    expect(referenceFaults(makePage("/", withPolicy(body)))).toEqual([words]);
  });

  test("frame: nothing in it", () => {
    expect(
      frameFaults(makePage("/", "<html><body><h1>a</h1><h1>b</h1><h3>c</h3></body></html>")),
    ).toEqual([
      "2 headings of the first level",
      "0 main parts",
      "no language",
      "no title",
      "no description worth the name",
      "no viewport",
      "no doctype",
      "a heading of level 3 follows none of level 2",
    ]);
  });

  test("frame: a title twice", () => {
    const page = makePage("/", withPolicy(""));
    expect(sharedTitles([page, page])).toEqual(["t"]);
  });
});
