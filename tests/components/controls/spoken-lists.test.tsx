/** The controls that hold many values, as a screen reader speaks them. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { ListField } from "../../../src/components/controls/ListField.tsx";
import { PathPainter } from "../../../src/components/controls/PathPainter.tsx";
import { Select } from "../../../src/components/controls/Select.tsx";
import type { ListParameter } from "../../../src/engine/index.ts";
import { EXAMPLE_SET } from "../../support/parameter-examples.ts";
import { spoken } from "../../support/spoken.ts";

const nothing = (): void => undefined;
const moves: ListParameter = {
  kind: "list",
  label: "The moves",
  unit: "percent",
  min: -40,
  max: 40,
  maxLength: 4,
  default: [10, -10],
  help: "One a day.",
};

afterEach(cleanup);

test("a list of many: its name, what is chosen, and the choices", async () => {
  const { container } = render(() => (
    <Select
      parameter={EXAMPLE_SET.rule}
      value="band"
      changed={false}
      onChange={nothing}
      onReset={nothing}
    />
  ));
  const said = (await spoken(container)).join(" | ");
  expect(said).toMatch(/combobox, Rule/);
  expect(screen.getByRole("combobox", { name: "Rule" })).toHaveProperty("value", "band");
});

test("a painted path: a group, a slider a day, each with its move in words, and how to make it longer", async () => {
  const { container } = render(() => (
    <PathPainter
      parameter={moves}
      value={[10, -10]}
      changed={false}
      onChange={nothing}
      onReset={nothing}
    />
  ));
  const said = await spoken(container);
  expect(said[0]).toBe("group, The moves");
  const days = said.filter((phrase) => phrase.startsWith("slider"));
  expect(days).toHaveLength(2);
  expect(days[0]).toMatch(/^slider, Move of day 1, .*current value 10 percent$/);
  expect(days[1]).toMatch(/^slider, Move of day 2, .*current value minus 10 percent$/);
  expect(said).toContain("button, Add a day");
});

test("a typed list: what is wrong is announced, and nothing is applied", async () => {
  const applied: (readonly number[])[] = [];
  const { container } = render(() => (
    <ListField
      label="Or type them"
      parameter={moves}
      value={[10, -10]}
      onChange={(list) => applied.push(list)}
    />
  ));
  expect(await spoken(container)).toContain("textbox, Or type them, 10 -10");
  const field = screen.getByRole("textbox", { name: "Or type them" });
  fireEvent.change(field, { target: { value: "5; ten" } });
  expect(screen.getByRole("status").textContent).toMatch(/“ten” is not a number from −40/);
  expect(applied).toEqual([]);
  fireEvent.change(field, { target: { value: "5; -2.5" } });
  expect(screen.getByRole("status").textContent).toBe("");
  expect(applied).toEqual([[5, -2.5]]);
});
