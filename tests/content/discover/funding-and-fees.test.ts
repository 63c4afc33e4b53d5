/** What lesson 8 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { metricFigure } from "../../../src/components/sentence/metric-figure.ts";
import { costMeterDrawing } from "../../../src/components/widgets/cost-meter/cost-meter.drawing.ts";
import { costMeter } from "../../../src/components/widgets/cost-meter/cost-meter.model.ts";
import type { CostMeterValues } from "../../../src/components/widgets/cost-meter/cost-scenario.ts";
import { fundingClock } from "../../../src/components/widgets/funding-clock/funding-clock.model.ts";
import type { FundingClockValues } from "../../../src/components/widgets/funding-clock/two-traders.ts";
import { defaultsOf, parseScenario, simulate } from "../../../src/engine/index.ts";
import { fundingAYearClaim } from "../../../src/content/claims/funding-a-year.ts";
import { findingOf } from "../../../src/content/claims/claim.ts";

const settings = (values: Partial<CostMeterValues>): CostMeterValues => ({
  ...defaultsOf(costMeter.set),
  ...values,
});

function meter(quantity: string, values: Partial<CostMeterValues> = {}): string {
  const all = settings(values);
  return costMeter.quantities[quantity]!.text(costMeter.derive(all), all);
}

const figure = (name: string, input: Readonly<Record<string, unknown>>, decimals?: number) =>
  metricFigure(name, input, { as: "percent", decimals }).text;

describe("a hundredth of a percent every eight hours, for a year", () => {
  it("is 10.95 % of the position, where the article stops", () => {
    expect(meter("on-notional")).toBe("10.95\u202F%");
    expect(figure("fundingPerYear", { rate: "0.0001" }, 2)).toBe("10.95\u202F%");
    expect(findingOf(fundingAYearClaim)).toContain("10.95\u202F%");
  });

  it("says when nothing is left before the year is over", () => {
    expect(meter("position-end")).toBe("of its size");
    expect(meter("static-end", { fund: 0.1 })).toMatch(
      /^of your money until nothing is left, on day \d+$/,
    );
    expect(costMeterDrawing.derive(settings({ fund: 0.1 })).summary).toMatch(
      /a position without leverage was charged [\d.]+ until nothing was left of it, on day \d+/,
    );
  });

  it("is 32.85 % of the money in a 3x position that is never resized", () => {
    expect(meter("on-nav")).toBe("32.85\u202F%");
    expect(figure("fundingOnNavPerYear", { leverage: 3, rate: "0.0001" }, 2)).toBe("−32.85\u202F%");
  });

  it("takes 28.0 % of a 3x token that resets, and brings a −3x token 38.9 %", () => {
    expect(meter("left-long")).toBe("72.0");
    expect(meter("left-short")).toBe("138.9");
    const compounded = { rate: "0.0001", method: "compounded" };
    expect(figure("fundingOnNavPerYear", { ...compounded, leverage: 3 })).toBe("−28.0\u202F%");
    expect(figure("fundingOnNavPerYear", { ...compounded, leverage: -3 })).toBe("38.9\u202F%");
  });

  it("turns round with the sign of the rate", () => {
    expect(meter("left-long", { fund: -0.01 })).toBe("138.9");
    expect(meter("left-short", { fund: -0.01 })).toBe("72.0");
    expect(meter("long-verb", { fund: -0.01 })).toBe("receives");
  });
});

describe("a fee of a tenth of a percent a day", () => {
  it("is 30.6 % a year", () => {
    expect(figure("feeOverTime", { feePerDay: "0.001" })).toBe("30.6\u202F%");
    expect(meter("left-long", { fund: 0, mgmt: 0.1 })).toBe("69.4");
    expect(meter("left-short", { fund: 0, mgmt: 0.1 })).toBe("69.4");
  });

  it("is 1.8, 3.6, 16.7 and 66.6 % a year at the other published sizes", () => {
    const fees = ["0.00005", "0.0001", "0.0005", "0.003"];
    expect(fees.map((feePerDay) => figure("feeOverTime", { feePerDay }))).toEqual(
      ["1.8", "3.6", "16.7", "66.6"].map((percent) => `${percent}\u202F%`),
    );
  });
});

describe("two traders", () => {
  const clock = (quantity: string, values: Partial<FundingClockValues> = {}): string => {
    const all = { ...defaultsOf(fundingClock.set), ...values };
    return fundingClock.quantities[quantity]!.text(fundingClock.derive(all), all);
  };

  it("exchange the same amount whatever their leverage", () => {
    expect(clock("payment")).toBe("1.00");
    expect(clock("payment", { lev: 20 })).toBe("1.00");
    expect(clock("of-margin")).toBe("0.15\u202F%");
    expect(clock("of-margin", { lev: 20 })).toBe("0.60\u202F%");
  });

  it("see the published rates: the interest in the middle, the clamp at both ends", () => {
    const rates = [-0.1, -0.04, 0, 0.06, 0.1, 0.2].map((prem) => clock("rate", { prem }));
    expect(rates).toEqual(
      ["−0.05", "0.01", "0.01", "0.01", "0.05", "0.15"].map((rate) => `${rate}\u202F%`),
    );
  });
});

describe("the missions", () => {
  it("are not met before the reader turns anything", () => {
    for (const mission of Object.values(costMeter.missions)) {
      expect(mission.met(costMeter.derive(settings({})), settings({}))).toBe(false);
    }
    const values = defaultsOf(fundingClock.set);
    for (const mission of Object.values(fundingClock.missions)) {
      expect(mission.met(fundingClock.derive(values), values)).toBe(false);
    }
  });

  it("can be solved", () => {
    const met = (mission: string, values: Partial<CostMeterValues>) =>
      costMeter.missions[mission]!.met(costMeter.derive(settings(values)), settings(values));
    expect(met("turn-the-sign", { fund: -0.005 })).toBe(true);
    expect(met("fee-like-funding", { fund: 0, mgmt: 0.085 })).toBe(false);
    expect(met("fee-like-funding", { fund: 0, mgmt: 0.09 })).toBe(true);
    const quiet = { ...defaultsOf(fundingClock.set), held: 6 };
    const mission = fundingClock.missions["between-two-stamps"]!;
    expect(mission.met(fundingClock.derive(quiet), quiet)).toBe(true);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of costMeter.presets) {
    expect(() => parseScenario(costMeter.scenario(settings(values)))).not.toThrow();
  }
  for (const { values } of fundingClock.presets) {
    const all = { ...defaultsOf(fundingClock.set), ...values };
    const { long, short } = simulate(parseScenario(fundingClock.scenario(all))).products;
    expect(long!.summary.costs.funding.plus(short!.summary.costs.funding).isZero()).toBe(true);
  }
});
