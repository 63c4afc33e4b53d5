const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/**
 * Moves a page's policy to right after its character set. A policy governs only what stands after it,
 * and Astro writes it at the end of the head.
 *
 * @param {string} html
 */
export function policyFirst(html) {
  const policy = POLICY.exec(html)?.[0];
  if (!policy || !CHARSET.test(html)) return html;
  return html.replace(policy, "").replace(CHARSET, (charset) => `${charset}${policy}`);
}
