/** One of the lab's four places: its values, the terms it shares with the others, and what a kind of product says of itself. */
import { Decimal, toEngine } from "../../../engine/index.ts";
import type { CostsSpec, ProductSpec } from "../../../engine/index.ts";
import type { ProductRole } from "../../charts/product-style.ts";

/** A place's own values, read from the model's by its number. */
export interface Slot {
  readonly leverage: number;
  readonly low: number;
  readonly high: number;
  readonly everyHours: number;
  /** A percentage: how far a move must go, or how much of the way a trade goes. */
  readonly share: number;
  readonly restore: "target" | "edge";
}

/** What all places share. */
export interface Terms {
  readonly costs: CostsSpec;
  readonly seed: number;
  readonly maintenance: string;
  readonly takerFee: string;
  readonly convention: "binance" | "okx" | "bybit";
  readonly hourlyRate: string;
  readonly callLevel: string;
  readonly liquidationLevel: string;
  readonly basis: string;
  readonly expiryDays: number;
  readonly borrowRate: string;
  readonly supplyRate: string;
  readonly liquidationThreshold: string;
  readonly otherPool: string;
  readonly transfer: "power" | "sigmoid";
}

/** A place's controls, by the ends of their keys. */
export type SlotKey = "L" | "lo" | "hi" | "every" | "share" | "restore";
/** Groups of controls that all places share. */
export type TermsGroup = "costs" | "margin" | "contract" | "dated" | "loan" | "pools";

export interface SlotKind {
  readonly label: string;
  readonly role: ProductRole;
  readonly keys: readonly SlotKey[];
  readonly terms: readonly TermsGroup[];
  /** What the chart calls it. */
  readonly name: (slot: Slot) => string;
  readonly spec: (id: string, slot: Slot, terms: Terms) => ProductSpec;
}

export const percent = (value: number): string => toEngine({ unit: "percent" }, value);
export const side = ({ leverage }: Slot): "long" | "short" => (leverage < 0 ? "short" : "long");
/** The size of its leverage, for products that name their side. */
export const size = ({ leverage }: Slot): string => new Decimal(leverage).abs().toString();
