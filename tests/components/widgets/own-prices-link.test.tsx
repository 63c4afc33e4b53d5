/** From an instrument to the lab, with what it holds: there the path can be the reader's own prices. */
import { cleanup, fireEvent, render, waitFor } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { OwnPricesLink } from "../../../src/components/widgets/OwnPricesLink.tsx";
import { labForOwnPrices } from "../../../src/components/widgets/lab/open-in-lab.ts";
import { definitionOf } from "../../../src/components/widgets/index.ts";
import { defaultsOf } from "../../../src/engine/index.ts";
import type { ProductSpec, Scenario } from "../../../src/engine/index.ts";

afterEach(cleanup);

const market = {
  start: "100",
  stepHours: 24,
  path: { kind: "returns" as const, returns: ["0.2", "-0.2"] },
};
const spot: ProductSpec = { id: "spot", kind: "spot" };
const token: ProductSpec = {
  id: "token",
  kind: "token",
  leverage: "2",
  rule: { kind: "periodic", everyHours: 24 },
};
const never: ProductSpec = { id: "n", kind: "token", leverage: "3", rule: { kind: "never" } };

test.each(["rule-lab", "path-painter", "three-ways", "many-paths"])(
  "%s: all that it holds at first is held in the lab",
  { timeout: 20_000 },
  async (name) => {
    const model = await definitionOf(name);
    const scenario = model.scenario(defaultsOf(model.set));
    const { searchParams } = new URL(await labForOwnPrices(scenario), "https://x.example");
    const empty = ["p1", "p2", "p3", "p4"].filter((place) => searchParams.get(place) === "none");
    expect(empty).toHaveLength(4 - scenario.products.length);
  },
);

test("what the lab cannot hold is left out, and a path that it cannot is left to the reader's prices", async () => {
  const left = await labForOwnPrices({ market, products: [spot, never, token] });
  expect(left).toMatch(/moves=20_-20.*p2=clock&L2=2&p3=none/);
  const odd: Scenario = { market: { ...market, stepHours: 6 }, products: [spot, token] };
  expect(await labForOwnPrices(odd)).toMatch(/^\/lab\/\?p2=clock&L2=2/);
  expect(await labForOwnPrices({ market, products: [never] })).toBe("/lab/");
});

test("the link is made when somebody turns to it, and follows what is held", async () => {
  let held: readonly ProductSpec[] = [spot, token];
  const { getByRole } = render(() => (
    <OwnPricesLink scenario={() => ({ market, products: held })} />
  ));
  const link = getByRole("link", { name: "With your own prices, in the lab" });
  expect(link.getAttribute("href")).toBe("/lab/");
  fireEvent.focus(link);
  await waitFor(() => expect(link.getAttribute("href")).toContain("p2=clock"));
  held = [spot];
  fireEvent.pointerEnter(link);
  await waitFor(() => expect(link.getAttribute("href")).toContain("p2=none"));
});
