/** Products that have a colour of their own, everywhere on the site. */
export type ProductColour =
  "underlying" | "static" | "daily" | "band" | "margin" | "futures" | "pool";
