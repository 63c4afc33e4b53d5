/**
 * The part of Plot this site draws with. Named re-exports only: the namespace import is half as large again.
 * The browser loads this module on intent, by `import()`; nothing may import it statically there.
 */
export { areaY, dot, line, plot, rect, ruleX, ruleY, text } from "@observablehq/plot";
