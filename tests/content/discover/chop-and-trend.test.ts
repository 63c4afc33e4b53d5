/** What lesson 9 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { pathPainter } from "../../../src/components/widgets/path-painter/path-painter.model.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";
import type { ParameterValues } from "../../../src/engine/index.ts";
import type { PathPainterSet } from "../../../src/components/widgets/path-painter/parameters.ts";

type Values = ParameterValues<PathPainterSet>;

function read(quantity: string, values: Partial<Values> = {}): string {
  const all: Values = { ...defaultsOf(pathPainter.set), ...values };
  return pathPainter.quantities[quantity]!.text(pathPainter.derive(all), all);
}

describe("thirty pairs of +5 and −5 %", () => {
  it("leave 92.8, 74.0 and 50.5 of 100 at 1x, 2x and 3x", () => {
    expect(read("spot-end")).toBe("92.8");
    expect(read("two-end")).toBe("74.0");
    expect(read("three-end")).toBe("50.5");
    expect(read("daily-return")).toBe("−49.5\u202F%");
  });

  it("leave a position that is never resized three times bitcoin’s loss", () => {
    expect(read("spot-return")).toBe("−7.2\u202F%");
    expect(read("static-end")).toBe("78.3");
  });
});

describe("thirty days one way", () => {
  it("feed the token: +1 % a day makes 142.7 % against 104.4 %", () => {
    const up = { path: [1], times: 30 };
    expect(read("daily-return", up)).toBe("142.7\u202F%");
    expect(read("static-end", up)).toBe("204.4");
  });

  it("spare it: −1 % a day costs 59.9 % against 78.1 %", () => {
    const down = { path: [-1], times: 30 };
    expect(read("daily-return", down)).toBe("−59.9\u202F%");
    expect(read("static-end", down)).toBe("21.9");
  });
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<Values>): boolean => {
    const all: Values = { ...defaultsOf(pathPainter.set), ...values };
    return pathPainter.missions[mission]!.met(pathPainter.derive(all), all);
  };

  it("are not met before the reader paints", () => {
    for (const mission of Object.keys(pathPainter.missions)) expect(met(mission, {})).toBe(false);
  });

  it("can be solved", () => {
    expect(met("underlying-flat", { path: [15, -13], times: 10 })).toBe(true);
    expect(met("token-gains-more", { path: [4, 3, -2], times: 10 })).toBe(true);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of pathPainter.presets) {
    const scenario = pathPainter.scenario({ ...defaultsOf(pathPainter.set), ...values });
    expect(() => parseScenario(JSON.parse(JSON.stringify(scenario)))).not.toThrow();
  }
});
