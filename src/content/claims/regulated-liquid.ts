import type { Claim } from "./claim.ts";

export const regulatedLiquidClaim: Claim = {
  id: "regulated-liquid",
  claimed: "Bybit, OKX and Pionex offer regulated leveraged tokens with deep liquidity.",
  verdict: "unsupported",
  so: "No licence for these tokens and no measure of their depth was found; the product pages carry warnings instead. A market price has come loose from its NAV, and one of the three names has no such token on record. The venue cards give what is known, with dates.",
  lessons: [17, 7],
  sources: ["bybit-rebalancing", "pionex-risks", "ethbull-march-2020", "gate-research-2026"],
};
