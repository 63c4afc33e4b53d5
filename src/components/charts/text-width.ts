/** How much room a text takes, without asking a browser. */

/** Mean width of a character at the charts' size, a little generous. */
const CHARACTER = 7.1;

export function textWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER);
}

export function widestText(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth));
}
