/** `npm run headers -- nginx|caddy|vercel`: the site's headers in a host's own words. */
import { complain, say } from "./setup/say.mjs";
import { caddySnippet, nginxSnippet, vercelFile } from "./site/host-files.mjs";

/** @type {Record<string, () => string>} */
const HOSTS = { nginx: nginxSnippet, caddy: caddySnippet, vercel: vercelFile };

const host = process.argv[2] ?? "";
const print = HOSTS[host];
if (!print) {
  complain(`The host must be one of ${Object.keys(HOSTS).join(", ")}, got "${host}".`);
  process.exit(2);
}
say(print().trimEnd());
