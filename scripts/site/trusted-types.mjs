/**
 * A Vite plugin: the two places where text becomes markup or a program go through named policies, so
 * that the pages can forbid all others. Solid clones its templates from markup that was compiled with
 * the page, and the worker's address is that of one of our own files.
 */

const TEMPLATE = "t.innerHTML = html;";
const WORKER = /new Worker\((new URL\([^()]*\))/g;

/** @param {string} name @param {"createHTML" | "createScriptURL"} method */
const policy = (name, method) =>
  `(globalThis.trustedTypes?.createPolicy(${JSON.stringify(name)}, { ${method}: (text) => text }) ?? { ${method}: (text) => text })`;

/** A page may make each policy once, and may start several workers. */
const workerPolicy = `(globalThis.ownWorkerPolicy ??= ${policy("own-worker", "createScriptURL")})`;

/** The policies that a page may make, by name. */
export const TRUSTED_POLICIES = Object.freeze(["solid-template", "own-worker"]);

/** @returns {import("vite").Plugin} */
export function trustedTypes() {
  return {
    name: "trusted-types",
    transform(code, id) {
      if (!/solid-js\/web\/dist\/web\.js(\?|$)/.test(id)) return undefined;
      if (!code.includes(TEMPLATE)) throw new Error("Solid makes its templates in another way now");
      const trusted = code.replace(TEMPLATE, "t.innerHTML = templatePolicy.createHTML(html);");
      return `const templatePolicy = /* @__PURE__ */ ${policy("solid-template", "createHTML")};\n${trusted}`;
    },
    renderChunk(code) {
      if (!code.includes("new Worker(")) return undefined;
      const trusted = code.replace(
        WORKER,
        (_call, address) => `new Worker(${workerPolicy}.createScriptURL(String(${address}))`,
      );
      if (trusted === code) throw new Error("a worker is started in a way that no policy covers");
      return { code: trusted, map: null };
    },
  };
}
