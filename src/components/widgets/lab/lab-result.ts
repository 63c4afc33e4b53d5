/** What the lab shows of a run: numbers to draw and summaries, with what they are of. */
import type { Scenario } from "../../../engine/index.ts";
import type { DrawnSimulation } from "../../../runner/index.ts";
import type { ProductRole } from "../../charts/product-style.ts";

export const STAKE = 100;

export interface LabHolding {
  readonly id: string;
  readonly name: string;
  readonly role: ProductRole;
}

export interface LabResult {
  readonly scenario: Scenario;
  readonly holdings: readonly LabHolding[];
  readonly products: DrawnSimulation["products"];
  /** The day of each tick, where prices are real. */
  readonly days: readonly string[] | undefined;
}
