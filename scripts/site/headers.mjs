/**
 * The security headers of every response: the one source for our own server, for the tests and for
 * the files of common hosts. The content security policy itself stands in each page, with the hashes
 * of that page's own scripts and styles; only what a page cannot say for itself is said here.
 */

/** Pages under this path, and no others, may stand in another site's frame. */
export const EMBED_PATH = "/embed/";

/** Files whose names carry a hash of their content. */
export const HASHED_PATH = "/_astro/";

const DENIED_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Sent with everything. */
export const COMMON_HEADERS = Object.freeze({
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": DENIED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
});

/** Sent with everything outside `EMBED_PATH`. */
export const UNFRAMED_HEADERS = Object.freeze({
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Resource-Policy": "same-origin",
});

/** Sent with everything under `EMBED_PATH`. */
export const FRAMED_HEADERS = Object.freeze({
  "Content-Security-Policy": "frame-ancestors *",
  "Cross-Origin-Resource-Policy": "cross-origin",
});

/** @param {string} pathname */
const cacheControl = (pathname) =>
  pathname.startsWith(HASHED_PATH) ? "public, max-age=31536000, immutable" : "no-cache";

/**
 * Every header of the response to one path.
 *
 * @param {string} pathname such as `/lessons/`
 * @returns {Record<string, string>}
 */
export const headersFor = (pathname) => ({
  ...COMMON_HEADERS,
  ...(pathname.startsWith(EMBED_PATH) ? FRAMED_HEADERS : UNFRAMED_HEADERS),
  "Cache-Control": cacheControl(pathname),
});
