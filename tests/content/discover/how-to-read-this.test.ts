/** What lesson 1 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { doublingDial } from "../../../src/components/widgets/doubling-dial/doubling-dial.model.ts";
import type { DialValues } from "../../../src/components/widgets/doubling-dial/dial-scenario.ts";
import { defaultsOf } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<DialValues>): DialValues => ({
  ...defaultsOf(doublingDial.set),
  ...values,
});

function read(quantity: string, values: Partial<DialValues> = {}): string {
  const all = valuesOf(values);
  return doublingDial.quantities[quantity]!.text(doublingDial.derive(all), all);
}

describe("up by half, down by half", () => {
  it("is a loss of a quarter, where the moves add up to nothing", () => {
    expect(read("end")).toBe("75");
    expect(read("end-return")).toBe("−25\u202F%");
    expect(read("added")).toBe("0\u202F%");
    expect(read("both-factors")).toBe("0.75");
  });

  it("is the same in the other order, and takes a fall of a third to undo the first half", () => {
    expect(read("swapped-end")).toBe("75");
    expect(read("end", { m1: -50, m2: 50 })).toBe("75");
    expect(read("back")).toBe("−33.3\u202F%");
  });

  it("takes everything when each move counts double", () => {
    expect(read("doubled-end")).toBe("nothing");
  });
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<DialValues>): boolean => {
    const all = valuesOf(values);
    return doublingDial.missions[mission]!.met(doublingDial.derive(all), all);
  };

  it("can be solved", () => {
    expect(met("back-to-start", { m1: 25, m2: -20 })).toBe(true);
    expect(met("gain-becomes-loss", { m1: 30, m2: -20, by: "2" })).toBe(true);
  });

  it("are not met by standing still, nor without the doubling", () => {
    expect(met("back-to-start", { m1: 0, m2: 0 })).toBe(false);
    expect(met("gain-becomes-loss", { m1: 30, m2: -20 })).toBe(false);
    expect(met("gain-becomes-loss", { by: "2" })).toBe(false);
  });
});
