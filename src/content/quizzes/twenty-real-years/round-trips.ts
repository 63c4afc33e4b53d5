/** Prices that go away and come back, and what a token makes of them. */
import { measure } from "../../../components/quiz/asked.ts";
import { dailyToken, scenarioOfPrices } from "../../../components/quiz/scenarios.ts";
import type { Decimal } from "../../../engine/index.ts";

/** What is left of 100 in a daily token over round trips of one size, each of which ends where it began. */
export function afterRoundTrips(leverage: number, size: number, trips: number): Decimal {
  const top = String(100 + size);
  const prices = ["100", ...Array.from({ length: trips }, () => [top, "100"]).flat()];
  const spec = dailyToken(leverage);
  const scenario = scenarioOfPrices(prices, [spec]);
  return measure({ scenario, product: spec.id, quantity: "left-of-100" });
}
