/**
 * A Vite plugin: Plot asks the browser for a number format when it first writes a number in it, not when it is loaded.
 *
 * The first of a page has the browser read its tables of languages, 17 ms on a fast machine, which made loading
 * Plot a task of 100 ms on a slow one. All our axes and labels bring texts of their own.
 */

const AT_ONCE = "const format = numberFormat(locale);";
const LATE = "const format = { format: (number) => numberFormat(locale).format(number) };";

/** @returns {import("vite").Plugin} */
export function lateNumberFormat() {
  return {
    name: "late-number-format",
    transform(code, id) {
      if (!/@observablehq\/plot\/src\/format\.js(\?|$)/.test(id)) return undefined;
      if (!code.includes(AT_ONCE))
        throw new Error("Plot makes its number format in another way now");
      return code.replace(AT_ONCE, LATE);
    },
  };
}
