/** The kinds of product. A new one is one file and one line here. */
import type { Market } from "../market/market.ts";
import type { Ledger } from "../simulation/ledger.ts";
import { collateralToken } from "./collateral-token.ts";
import { datedFuture } from "./dated-future.ts";
import { inversePerpetual } from "./inverse-perpetual.ts";
import { perpetual } from "./perpetual.ts";
import { poolToken } from "./pool-token.ts";
import type { Holding, ProductKind } from "./product.ts";
import { spotMargin } from "./spot-margin.ts";
import { spot } from "./spot.ts";
import { staticPosition } from "./static.ts";
import { token } from "./token.ts";

export const PRODUCTS = {
  spot,
  static: staticPosition,
  token,
  "spot-margin": spotMargin,
  perpetual,
  "inverse-perpetual": inversePerpetual,
  "dated-future": datedFuture,
  "collateral-token": collateralToken,
  "pool-token": poolToken,
};

type SpecOf<Kind> = Kind extends ProductKind<infer Spec> ? Spec : never;
export type ProductSpec = {
  [Kind in keyof typeof PRODUCTS]: SpecOf<(typeof PRODUCTS)[Kind]>;
}[keyof typeof PRODUCTS];

/** The kind of a product, seen without its own specification type. */
export function productKind(spec: ProductSpec): ProductKind<ProductSpec> {
  return PRODUCTS[spec.kind] as unknown as ProductKind<ProductSpec>;
}

/** Opens any product. */
export function openProduct(spec: ProductSpec, market: Market, ledger: Ledger): Holding {
  return productKind(spec).open(spec, market, ledger);
}
