/** The controls of an instrument end where its other values do. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { For } from "solid-js";
import type { JSX } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { labLimits } from "../../../src/components/widgets/lab/limits.ts";
import { labSet } from "../../../src/components/widgets/lab/parameters.ts";
import { limitModel } from "../../../src/components/widgets/limits.ts";
import type { Limits } from "../../../src/components/widgets/limits.ts";
import { ParameterControl } from "../../../src/components/widgets/ParameterControl.tsx";
import { replayLimits } from "../../../src/components/widgets/replay/limits.ts";
import { replaySet } from "../../../src/components/widgets/replay/parameters.ts";
import { ruleLabLimits } from "../../../src/components/widgets/rule-lab/limits.ts";
import { ruleLabSet } from "../../../src/components/widgets/rule-lab/parameters.ts";
import type { ParameterSet } from "../../../src/engine/index.ts";
import { openModel } from "../../../src/state/page-models.ts";
import { useModel } from "../../../src/state/model.ts";

let count = 0;
afterEach(cleanup);

function mount<S extends ParameterSet>(
  set: S,
  limits: Limits<S>,
  keys: readonly (keyof S & string)[],
) {
  const name = `limited${(count += 1)}`;
  const View = (): JSX.Element => {
    const model = limitModel(useModel(name, set), limits);
    return <For each={keys}>{(key) => <ParameterControl model={model} name={key} />}</For>;
  };
  render(() => <View />);
  return { store: openModel(name, set), values: () => openModel(name, set).values() };
}

const slider = (label: string): HTMLInputElement => screen.getByRole("slider", { name: label });
const turn = (label: string, value: string | number): void => {
  fireEvent.input(slider(label), { target: { value: String(value) } });
};
const type = (label: string, text: string): void => {
  const field = screen.getByRole("textbox", { name: `${label}, type a value` });
  fireEvent.change(field, { target: { value: text } });
};

test("an edge ends at the target, by the slider and by typing", () => {
  const { values } = mount(ruleLabSet, ruleLabLimits, ["hi", "lo", "L"]);
  expect(slider("Upper edge").min).toBe("3.05");
  expect(slider("Lower edge").max).toBe("2.95");
  type("Upper edge", "1.2");
  expect(values().hi).toBe(3.05);
  type("Lower edge", "4.5");
  expect(values().lo).toBe(2.95);
});

test("the edges give way to the target, and the sliders with them", () => {
  const { values } = mount(ruleLabSet, ruleLabLimits, ["hi", "lo", "L"]);
  turn("Target leverage", 5);
  expect(values()).toMatchObject({ L: 5, lo: 2, hi: 5.05 });
  expect(slider("Upper edge").value).toBe("5.05");
  turn("Target leverage", 1.5);
  expect(values()).toMatchObject({ L: 1.5, lo: 1.45 });
});

test("what a link has put outside the ends keeps its place until it is turned", () => {
  const { store, values } = mount(ruleLabSet, ruleLabLimits, ["hi", "lo", "L"]);
  store.change({ lo: 4 });
  expect(slider("Lower edge").value).toBe("4");
  turn("Lower edge", 3.5);
  expect(values().lo).toBe(2.95);
});

test("a window of closes never shuts", () => {
  const { values } = mount(replaySet, replayLimits, ["from", "to"]);
  expect(slider("From").max).toBe(String(Number(slider("To").value) - 7));
  turn("To", slider("To").min);
  expect(values()).toMatchObject({ from: "2000-01-03", to: "2000-01-10" });
});

test("a token of the lab goes to five times either way, and never stands at zero", () => {
  const { values } = mount(labSet, labLimits, ["L3"]);
  expect([slider("Leverage").min, slider("Leverage").max]).toEqual(["-5", "5"]);
  turn("Leverage", 0.5);
  turn("Leverage", 0);
  expect(values()["L3"]).toBe(-0.5);
  turn("Leverage", 0);
  expect(values()["L3"]).toBe(0.5);
  turn("Leverage", 3);
  type("Leverage", "0");
  expect(values()["L3"]).toBe(0.5);
});
