/**
 * The content security policy that each built page carries. Astro adds the hashes of the scripts and
 * styles it writes itself; the two things it does not know are added here.
 */
import { createHash } from "node:crypto";
import { generateHydrationScript } from "solid-js/web";
import { TRUSTED_POLICIES } from "./trusted-types.mjs";

/** @param {string} text */
const hashOf = (text) =>
  /** @type {const} */ (`sha256-${createHash("sha256").update(text).digest("base64")}`);

/**
 * Solid's bootstrap stands inline in every page with an island. Without its hash the islands stay
 * dead and nothing else tells; derived, because its text changes with Solid's version.
 */
function hydrationHash() {
  const script = /<script[^>]*>([\s\S]*?)<\/script>/.exec(generateHydrationScript());
  if (!script?.[1]) throw new Error("Solid's hydration script is not in the form that is hashed");
  return hashOf(script[1]);
}

/** @returns {Exclude<NonNullable<import("astro").AstroUserConfig["security"]>["csp"], boolean | undefined>} */
export const policy = () => ({
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_POLICIES.join(" ")}`,
  ],
  scriptDirective: { resources: ["'self'"], hashes: [hydrationHash()] },
  styleDirective: { resources: ["'self'"] },
});
