/** Colour is meaning: one role, one colour, one dash, everywhere a product is drawn. */

export type ProductRole =
  "underlying" | "static" | "daily" | "band" | "margin" | "futures" | "pool" | "guess";

export interface ProductStyle {
  /** For `stroke` and `fill`: a CSS variable, so that a change of theme needs no redraw. */
  readonly colour: string;
  /** SVG dash pattern; undefined draws a solid line. Lines are told apart without colour too. */
  readonly dash: string | undefined;
  readonly width: number;
  /** The role's name when a series does not bring its own. */
  readonly label: string;
}

export const PRODUCT_STYLES = {
  underlying: { colour: "var(--underlying)", dash: "1.5 4", width: 2.2, label: "underlying" },
  static: { colour: "var(--static)", dash: "9 5", width: 2.2, label: "static" },
  daily: { colour: "var(--daily)", dash: undefined, width: 2.6, label: "daily" },
  band: { colour: "var(--band)", dash: "14 3", width: 2.2, label: "band" },
  margin: { colour: "var(--margin)", dash: "7 3.5 1.5 3.5", width: 2.2, label: "margin" },
  futures: { colour: "var(--futures)", dash: "4 3.5", width: 2.2, label: "futures" },
  pool: { colour: "var(--pool)", dash: "10 3.5 1.5 3.5 1.5 3.5", width: 2.2, label: "pool" },
  // The reader's own line wears the colour of what can be touched.
  guess: { colour: "var(--touch-line)", dash: "2 3", width: 2.4, label: "your line" },
} as const satisfies Record<ProductRole, ProductStyle>;
