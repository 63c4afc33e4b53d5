/** The two days of the article's table: a rise of a tenth and a fall of a tenth. */
import type { Scenario } from "../../engine/index.ts";

export const upAndDown: Scenario["market"] = {
  start: "100",
  stepHours: 24,
  path: { kind: "returns", returns: ["0.1", "-0.1"] },
};

export const daily = {
  id: "daily",
  kind: "token",
  leverage: "3",
  rule: { kind: "periodic", everyHours: 24 },
} as const satisfies Scenario["products"][number];

export const band = {
  id: "band",
  kind: "token",
  leverage: "3",
  rule: { kind: "band", low: "2", high: "4", restore: "target" },
} as const satisfies Scenario["products"][number];

export const fixed = {
  id: "static",
  kind: "static",
  leverage: "3",
} as const satisfies Scenario["products"][number];
