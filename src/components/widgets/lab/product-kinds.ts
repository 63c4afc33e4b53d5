/** What one of the lab's four places can hold: a kind of product, its controls, and how it is written down. */
import { formatMultiple } from "../../../format/index.ts";
import { percent, side, size } from "./slot.ts";
import type { SlotKind } from "./slot.ts";
import { TOKEN_KINDS } from "./token-kinds.ts";

/** A position with a margin of its own. */
function contract(kind: "perpetual" | "inverse-perpetual", label: string): SlotKind {
  return {
    label,
    role: "futures",
    keys: ["L"],
    terms: ["contract"],
    name: (slot) => `${formatMultiple(slot.leverage)} ${label}`,
    spec: (id, slot, terms) => ({
      id,
      kind,
      side: side(slot),
      leverage: size(slot),
      convention: terms.convention,
      maintenanceMarginRate: terms.maintenance,
      takerFee: terms.takerFee,
    }),
  };
}

export const SLOT_KINDS = {
  spot: {
    label: "the underlying",
    role: "underlying",
    keys: [],
    terms: [],
    name: () => "underlying",
    spec: (id) => ({ id, kind: "spot" }),
  },
  static: {
    label: "a static position",
    role: "static",
    keys: ["L"],
    terms: [],
    name: ({ leverage }) => `${formatMultiple(leverage)} static`,
    spec: (id, { leverage }) => ({ id, kind: "static", leverage: String(leverage) }),
  },
  ...TOKEN_KINDS,
  margin: {
    label: "spot margin",
    role: "margin",
    keys: ["L"],
    terms: ["margin"],
    name: ({ leverage }) => `${formatMultiple(leverage)} margin`,
    spec: (id, slot, terms) => ({
      id,
      kind: "spot-margin",
      side: side(slot),
      leverage: size(slot),
      hourlyRate: terms.hourlyRate,
      callLevel: terms.callLevel,
      liquidationLevel: terms.liquidationLevel,
    }),
  },
  perpetual: contract("perpetual", "perpetual"),
  inverse: contract("inverse-perpetual", "inverse perpetual"),
  dated: {
    label: "a dated future",
    role: "futures",
    keys: ["L"],
    terms: ["dated"],
    name: ({ leverage }) => `${formatMultiple(leverage)} dated future`,
    spec: (id, slot, terms) => ({
      id,
      kind: "dated-future",
      side: side(slot),
      leverage: size(slot),
      basis: terms.basis,
      expiryDays: terms.expiryDays,
      maintenanceMarginRate: terms.maintenance,
    }),
  },
  collateral: {
    label: "a collateral token",
    role: "pool",
    keys: ["L", "lo", "hi", "share", "every"],
    terms: ["costs", "loan"],
    name: (slot) => `${formatMultiple(slot.leverage)} collateral token`,
    spec: (id, slot, terms) => ({
      id,
      kind: "collateral-token",
      rule: {
        kind: "recentre",
        target: size(slot),
        min: String(slot.low),
        max: String(slot.high),
        speed: percent(slot.share),
        everyHours: slot.everyHours,
      },
      borrowRate: terms.borrowRate,
      supplyRate: terms.supplyRate,
      liquidationThreshold: terms.liquidationThreshold,
    }),
  },
  pool: {
    label: "a pool token",
    role: "pool",
    keys: ["L"],
    terms: ["pools"],
    name: ({ leverage }) => `${formatMultiple(leverage)} pool token`,
    spec: (id, slot, terms) => ({
      id,
      kind: "pool-token",
      side: side(slot),
      leverage: size(slot),
      ownPool: "1",
      otherPool: terms.otherPool,
      transfer: terms.transfer,
    }),
  },
} as const satisfies Record<string, SlotKind>;

export type SlotKindName = keyof typeof SLOT_KINDS;

/** The kind of a place by the value of its control; undefined for an empty place. */
export function slotKind(name: string): SlotKind | undefined {
  return Object.hasOwn(SLOT_KINDS, name) ? SLOT_KINDS[name as SlotKindName] : undefined;
}
