/** The site's headers in the words of common hosts, so that no host needs its own list. */
import {
  COMMON_HEADERS,
  EMBED_PATH,
  FRAMED_HEADERS,
  HASHED_PATH,
  UNFRAMED_HEADERS,
  headersFor,
} from "./headers.mjs";

const immutable = { "Cache-Control": headersFor(HASHED_PATH)["Cache-Control"] ?? "" };
const revalidated = { "Cache-Control": headersFor("/")["Cache-Control"] ?? "" };

/**
 * @param {string} pattern
 * @param {Record<string, string>} headers
 */
const rule = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both add up the rules that match a path, so a
 * rule for everything could not be taken back under the embeds: each top entry gets its own.
 *
 * @param {readonly string[]} topEntries the names in the site's root; folders end in `/`
 */
export function headersFile(topEntries) {
  const rules = [rule("/*", COMMON_HEADERS), rule("/", { ...UNFRAMED_HEADERS, ...revalidated })];
  for (const entry of [...topEntries].sort()) {
    const path = `/${entry}`;
    const framing = path === EMBED_PATH ? FRAMED_HEADERS : UNFRAMED_HEADERS;
    const caching = path === HASHED_PATH ? immutable : revalidated;
    rules.push(rule(path.endsWith("/") ? `${path}*` : path, { ...framing, ...caching }));
  }
  return `${rules.join("\n\n")}\n`;
}

/** @param {Record<string, string>} headers */
const nginxLines = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join("\n");

/** For inside a `server { … }` block. */
export const nginxSnippet = () =>
  [
    ["/", headersFor("/")],
    [HASHED_PATH, headersFor(HASHED_PATH)],
    [EMBED_PATH, headersFor(EMBED_PATH)],
  ]
    .map(
      ([path, headers]) => `location ${path} {\n${nginxLines(/** @type {any} */ (headers))}\n}\n`,
    )
    .concat("error_page 404 /404.html;\n")
    .join("");

/** For inside a site block. */
export const caddySnippet = () =>
  [
    [`@embed path ${EMBED_PATH}*`, "@embed", headersFor(EMBED_PATH)],
    [`@hashed path ${HASHED_PATH}*`, "@hashed", headersFor(HASHED_PATH)],
    [`@page not path ${EMBED_PATH}* ${HASHED_PATH}*`, "@page", headersFor("/")],
  ]
    .map(([matcher, name, headers]) => {
      const lines = Object.entries(headers ?? {}).map(([key, value]) => `  ${key} "${value}"`);
      return `${matcher}\nheader ${name} {\n${lines.join("\n")}\n}\n`;
    })
    .join("");

/** `vercel.json`: its rules are regular expressions, and a page's own come from the one that fits. */
export const vercelFile = () => {
  /** @param {Record<string, string>} headers */
  const pairs = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
  const embed = EMBED_PATH.slice(1, -1);
  const hashed = HASHED_PATH.slice(1, -1);
  const headers = [
    { source: `/((?!${embed}/|${hashed}/).*)`, headers: pairs(headersFor("/")) },
    { source: `/${hashed}/(.*)`, headers: pairs(headersFor(HASHED_PATH)) },
    { source: `/${embed}/(.*)`, headers: pairs(headersFor(EMBED_PATH)) },
  ];
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
};
