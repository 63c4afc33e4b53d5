/** TeX to MathML, at build. */
import temml from "temml";

/**
 * A displayed formula as MathML.
 *
 * Style attributes are left out, because the policy of the pages forbids them: what they say stands in
 * the stylesheet under `math`.
 *
 * @throws when the TeX cannot be read.
 */
export function setMath(tex: string): string {
  const math = temml.renderToString(tex, {
    displayMode: true,
    throwOnError: true,
    annotate: false,
  });
  return math.replaceAll(/ style="[^"]*"/g, "");
}
