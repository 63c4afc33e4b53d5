/**
 * A Vite plugin: an island that wakes late takes over the HTML that it was built with, whatever has been
 * pressed meanwhile.
 *
 * Solid ends hydration for the whole page at the first event it handles, a mere movement of the pointer
 * included; every island that wakes afterwards then throws its HTML away and draws itself anew. A built
 * chart is lost until Plot has been fetched, and what a reader did to a control that still slept. Here
 * hydration ends once no island sleeps.
 */

const ENDS =
  "if (sharedConfig.registry && !sharedConfig.done) sharedConfig.done = _$HY.done = true;";
const ASLEEP = '!document.querySelector("astro-island[ssr]")';

/** @returns {import("vite").Plugin} */
export function lateIslands() {
  return {
    name: "late-islands",
    transform(code, id) {
      if (!/solid-js\/web\/dist\/web\.js(\?|$)/.test(id)) return undefined;
      if (!code.includes(ENDS)) throw new Error("Solid ends hydration in another way now");
      return code.replace(
        ENDS,
        ENDS.replace("!sharedConfig.done)", `!sharedConfig.done && ${ASLEEP})`),
      );
    },
  };
}
