/**
 * The life of a contract on margin: perpetuals, linear and inverse, and dated futures.
 *
 * Order of events in a step: mark (through the liquidation price when watched continuously) → funding at
 * each settlement → liquidated? The open asks the same: an entry long ago can have lost the margin by then.
 * At the liquidation price the venue takes the position over: the holder's margin is gone, the insurance
 * fund keeps what is left of it or pays what is missing.
 */
import type { Decimal } from "../decimal.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Side } from "../metrics/side.ts";
import type { Exposure } from "./exposure.ts";
import type { Holding } from "./product.ts";
import type { Barrier } from "./watch.ts";
import { arrive, rememberBarriers, walk } from "./watch.ts";

export interface MarginedContract {
  readonly side: Side;
  readonly exposure: Exposure;
  /** Price of liquidation with the balance as it is now; null where no price liquidates. */
  readonly liquidationPrice: () => Decimal | null;
  /** Price at which the balance as it is now is gone; null where no price takes it. */
  readonly bankruptcyPrice: () => Decimal | null;
  /** Takes one settlement's funding out of the balance. */
  readonly payFunding: (rate: Decimal) => void;
}

export interface HeldContract extends Required<Holding> {
  /** Liquidates where what is held now must be: after whatever changes it between two ticks. */
  readonly takeOverIfDue: () => void;
}

/** Holds a contract, already opened and marked, through a market. */
export function holdContract(contract: MarginedContract, market: Market): HeldContract {
  const { exposure, side } = contract;
  let isOver = false;
  const takeOver = (): void => {
    const triggerPrice = finite(contract.liquidationPrice());
    const reason = {
      kind: "maintenance",
      liquidationPrice: triggerPrice ?? exposure.price,
      nav: exposure.nav,
      paidBy: "insurance-fund",
    } as const;
    exposure.wipeOut("liquidated", reason, triggerPrice);
    isOver = true;
  };
  const barriers = rememberBarriers(exposure, (): Barrier[] => {
    const price = finite(contract.liquidationPrice());
    return price ? [{ price, act: takeOver }] : [];
  });
  const isLiquidated = (): boolean => {
    const price = contract.liquidationPrice();
    const reached =
      price && (side === "long" ? exposure.price.lte(price) : exposure.price.gte(price));
    return exposure.isWipedOut || reached === true;
  };
  const takeOverIfDue = (): void => {
    if (!isOver && isLiquidated()) takeOver();
  };
  const advance = (tick: PathTick): void => {
    exposure.at(tick.step, tick.hour);
    if (market.monitoring === "continuous" && !market.isGap(tick.step)) {
      walk({ exposure, barriers, isOver: () => isOver }, tick.price);
    }
    if (isOver) return;
    arrive(exposure, tick);
    for (const { rate } of market.funding?.(tick.hour - market.stepHours, tick.hour) ?? []) {
      contract.payFunding(rate);
    }
    takeOverIfDue();
  };
  takeOverIfDue();
  return {
    advance,
    takeOverIfDue,
    liquidationPrice: () => (isOver ? null : finite(contract.liquidationPrice())),
    bankruptcyPrice: () => (isOver ? null : contract.bankruptcyPrice()),
  };
}

function finite(price: Decimal | null): Decimal | null {
  return price?.isFinite() ? price : null;
}

/** A function of an exposure's cash and quantity, worked out again only when they change. */
export function remembered(exposure: Exposure, work: () => Decimal | null): () => Decimal | null {
  let version = -1;
  let found: Decimal | null = null;
  return () => {
    if (version !== exposure.version) {
      found = work();
      version = exposure.version;
    }
    return found;
  };
}
