/** A product as one of the lab's places would hold it. What has no control is left out: the link's maker compares. */
import type { CostsSpec, ProductSpec, RuleSpec } from "../../../engine/index.ts";
import type { SlotNumber } from "./parameters.ts";
import { inPercent } from "./read-market.ts";

type Patch = Readonly<Record<string, unknown>>;

/** A rule's kind and controls, by the ends of their keys. */
function readRule(rule: RuleSpec): Patch {
  switch (rule.kind) {
    case "periodic":
      return { p: "clock", every: String(rule.everyHours) };
    case "guarded":
      return {
        p: "guarded",
        every: String(rule.everyHours),
        ...(rule.guard === undefined ? {} : { hi: Number(rule.guard) }),
      };
    case "band":
      return {
        p: "band",
        lo: Number(rule.low),
        hi: Number(rule.high),
        restore: rule.restore ?? "target",
      };
    case "moved":
      return { p: "moved", share: inPercent(rule.move) };
    case "hidden-target":
      return { p: "hidden", lo: Number(rule.low), hi: Number(rule.high) };
    default:
      return {};
  }
}

const readCosts = (costs: CostsSpec): Patch => ({
  tf: inPercent(costs.tradingFee),
  slip: Number(costs.slippageBps ?? 0),
  mgmt: inPercent(costs.managementPerDay),
  gas: inPercent(costs.gas),
  stream: inPercent(costs.streamingPerYear),
  exit: inPercent(costs.exitFee),
});

const signed = (side: "long" | "short", leverage: string): number =>
  Number(leverage) * (side === "short" ? -1 : 1);

/** The place's own controls, then those it shares. */
function readKind(product: ProductSpec): readonly [own: Patch, shared: Patch] {
  switch (product.kind) {
    case "spot":
      return [{ p: "spot" }, {}];
    case "static":
      return [{ p: "static", L: Number(product.leverage) }, {}];
    case "token":
      return [
        { L: Number(product.leverage), ...readRule(product.rule) },
        readCosts(product.costs ?? {}),
      ];
    case "spot-margin":
      return [
        { p: "margin", L: signed(product.side, product.leverage) },
        {
          int: inPercent(product.hourlyRate),
          call: Number(product.callLevel),
          liq: Number(product.liquidationLevel),
        },
      ];
    case "perpetual":
    case "inverse-perpetual":
      return [
        {
          p: product.kind === "perpetual" ? "perpetual" : "inverse",
          L: signed(product.side, product.leverage),
        },
        {
          mmr: inPercent(product.maintenanceMarginRate),
          taker: inPercent(product.takerFee),
          conv: product.convention,
        },
      ];
    default:
      return [{}, {}];
  }
}

export function readProduct(product: ProductSpec, at: SlotNumber): Patch {
  const [own, shared] = readKind(product);
  const placed = Object.entries(own).map(([key, value]) => [`${key}${at}`, value] as const);
  return { ...Object.fromEntries(placed), ...shared };
}
