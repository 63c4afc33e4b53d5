/** What lesson 13 lets the reader find, through the code that its page uses. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadReplay } from "../../../src/components/widgets/replay/replay.model.ts";
import type { ReplayValues } from "../../../src/components/widgets/replay/replay-scenario.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";

let replay: Awaited<ReturnType<typeof loadReplay>>;
beforeAll(async () => {
  replay = await loadReplay();
});

const valuesOf = (values: Partial<ReplayValues>): ReplayValues => ({
  ...defaultsOf(replay.set),
  ...values,
});

function read(quantity: string, values: Partial<ReplayValues> = {}): string {
  const all = valuesOf(values);
  return replay.quantities[quantity]!.text(replay.derive(all), all);
}

const presetOf = (id: string): Partial<ReplayValues> =>
  replay.presets.find((preset) => preset.id === id)!.values;

describe("the S&P 500 from 3 January 2000 to 17 April 2020", () => {
  it.each([
    ["index", "×1.975"],
    ["token2", "×1.737"],
    ["token3", "×0.668"],
    ["token-1", "×0.227"],
    ["token-2", "×0.0230"],
    ["token-3", "×0.00102"],
  ])("%s made %s", (product, multiple) => {
    expect(read(product)).toBe(multiple);
    expect(read(product, presetOf("all"))).toBe(multiple);
  });
});

describe("the windows of the text", () => {
  it("from 19 February to 23 March 2020 the index made ×0.661 and the 3x token ×0.233", () => {
    expect(presetOf("spring")).toEqual({ from: "2020-02-19", to: "2020-03-23" });
    expect(read("index", presetOf("spring"))).toBe("×0.661");
    expect(read("token3", presetOf("spring"))).toBe("×0.233");
  });

  it("in the long rise the 3x token is far ahead of three times the index’s gain", () => {
    const values = valuesOf(presetOf("bull"));
    const result = replay.derive(values);
    const gain = (product: string) => replay.quantities[product]!.number!(result, values) - 1;
    expect(gain("token3")).toBeGreaterThan(2 * 3 * gain("index"));
  });
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<ReplayValues>): boolean => {
    const all = valuesOf(values);
    return replay.missions[mission]!.met(replay.derive(all), all);
  };

  it("are not met by the window that the page begins with", () => {
    for (const mission of Object.keys(replay.missions)) expect(met(mission, {})).toBe(false);
  });

  it("can be solved", () => {
    expect(met("beat-it", { from: "2009-03-09", to: "2020-02-19" })).toBe(true);
    expect(met("lose-while-up", { from: "2000-01-03", to: "2014-12-31" })).toBe(true);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of replay.presets) {
    const scenario = replay.scenario(valuesOf(values));
    expect(() => parseScenario(JSON.parse(JSON.stringify(scenario)))).not.toThrow();
  }
});
