/** The controls of a cell's strip: what they say, what they hand on, what they refuse. */
import { fireEvent, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { Choice } from "../../../src/components/controls/Choice.tsx";
import { DateField } from "../../../src/components/controls/DateField.tsx";
import { LockedControl } from "../../../src/components/controls/LockedControl.tsx";
import { NumberField } from "../../../src/components/controls/NumberField.tsx";
import { Presets } from "../../../src/components/controls/Presets.tsx";
import { Slider } from "../../../src/components/controls/Slider.tsx";
import { dayNumber, snap } from "../../../src/engine/index.ts";
import { EXAMPLE_SET } from "../../support/parameter-examples.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";

function openSlider(start = 3) {
  const [value, setValue] = createSignal(start);
  const onReset = vi.fn();
  const { container, getByRole } = render(() => (
    <Slider
      parameter={EXAMPLE_SET.L}
      value={value()}
      changed={value() !== 3}
      onChange={(next) => setValue(snap(EXAMPLE_SET.L, next))}
      onReset={onReset}
    />
  ));
  const [field, range] = [...container.querySelectorAll("input")];
  return { value, onReset, container, getByRole, field: field!, range: range! };
}

describe("a slider", () => {
  test("is a native one with a visible label, its range, and its value in words", () => {
    const { range, container } = openSlider();
    expect(range.type).toBe("range");
    expect(container.querySelector("label")?.htmlFor).toBe(range.id);
    expect([range.min, range.max, range.step, range.value]).toEqual(["-5", "5", "0.5", "3"]);
    expect(range.getAttribute("aria-valuetext")).toBe("3 times");
    expect(range.title).toBe("The multiple in the name. Default 3x.");
  });

  test("turns the number beside it, and is turned by it", () => {
    const { range, field, value } = openSlider();
    fireEvent.input(range, { target: { value: "-2" } });
    expect([value(), field.value]).toEqual([-2, "−2x"]);
    expect(range.getAttribute("aria-valuetext")).toBe("minus 2 times");
    fireEvent.change(field, { target: { value: "4.4" } });
    expect([value(), range.value, field.value]).toEqual([4.5, "4.5", "4.5x"]);
  });

  test("has a dot that takes a change back, once there is one", () => {
    const { range, getByRole, container, onReset } = openSlider();
    expect(container.querySelector(".changed-dot")).toBeNull();
    fireEvent.input(range, { target: { value: "1" } });
    fireEvent.click(getByRole("button", { name: "Reset Target leverage" }));
    expect(onReset).toHaveBeenCalledOnce();
  });
});

describe("a number field", () => {
  function open() {
    const [value, setValue] = createSignal(3);
    const { container, getByRole } = render(() => (
      <NumberField
        parameter={EXAMPLE_SET.L}
        value={value()}
        label="Target leverage"
        onChange={(next) => setValue(snap(EXAMPLE_SET.L, next))}
      />
    ));
    return { value, field: container.querySelector("input")!, status: getByRole("status") };
  }

  test.each([
    ["2", 2, "2x"],
    ["−2,5", -2.5, "−2.5x"],
    ["2.6x", 2.5, "2.5x"],
    ["-0", 0, "0x"],
    ["5", 5, "5x"],
    ["-5", -5, "−5x"],
  ])("%s becomes %d", (text, applied, shown) => {
    const { value, field, status } = open();
    fireEvent.change(field, { target: { value: text } });
    expect([value(), field.value, status.textContent]).toEqual([applied, shown, ""]);
  });

  test.each(["", "three", "3 %", "٣", "1e400", "NaN", "Infinity", "0x3"])(
    "%j is refused, said, and the last value stands again",
    (text) => {
      const { value, field, status } = open();
      fireEvent.change(field, { target: { value: text } });
      expect([value(), field.value]).toEqual([3, "3x"]);
      expect(status.textContent).not.toBe("");
      expect(field.getAttribute("aria-describedby")).toBe(status.id);
    },
  );

  test.each([
    ["99", 5, "5x", "Capped at 5x."],
    ["5.1", 5, "5x", "Capped at 5x."],
    ["-99", -5, "−5x", "Raised to −5x."],
  ])("fault 4: %s is brought into range, and that is said", (text, applied, shown, said) => {
    const { value, field, status } = open();
    fireEvent.change(field, { target: { value: text } });
    expect([value(), field.value, status.textContent]).toEqual([applied, shown, said]);
    expect(field.getAttribute("aria-describedby")).toBe(status.id);
  });

  test("what was said goes once something else is typed, or the value is turned elsewhere", () => {
    const { field, status } = open();
    fireEvent.change(field, { target: { value: "99" } });
    fireEvent.input(field, { target: { value: "999" } });
    expect(status.textContent).toBe("");
    fireEvent.change(field, { target: { value: "999" } });
    expect(status.textContent).toBe("Capped at 5x.");
    fireEvent.change(field, { target: { value: "4" } });
    expect(status.textContent).toBe("");

    const slider = openSlider();
    fireEvent.change(slider.field, { target: { value: "99" } });
    expect(slider.getByRole("status").textContent).toBe("Capped at 5x.");
    fireEvent.input(slider.range, { target: { value: "2" } });
    expect(slider.getByRole("status").textContent).toBe("");
  });

  test("Escape takes back what was typed, and the complaint", () => {
    const { field, status, value } = open();
    fireEvent.change(field, { target: { value: "three" } });
    field.value = "77";
    fireEvent.keyDown(field, { key: "Escape" });
    expect([field.value, status.textContent, value()]).toEqual(["3x", "", 3]);
  });

  test("takes no megabyte, and is not filled in by the browser", () => {
    const { field } = open();
    expect([field.maxLength, field.autocomplete]).toEqual([24, "off"]);
  });
});

test("a choice is a group of radios; one of them is on", () => {
  const [value, setValue] = createSignal("daily");
  const picked: string[] = [];
  const { getByRole, getAllByRole } = render(() => (
    <Choice
      parameter={EXAMPLE_SET.rule}
      value={value()}
      changed={value() !== "daily"}
      onChange={(next) => {
        picked.push(next);
        setValue(next);
      }}
      onReset={() => setValue("daily")}
    />
  ));
  expect(getByRole("group").textContent).toContain("Rule");
  const on = (): (string | null)[] =>
    getAllByRole<HTMLInputElement>("radio")
      .filter(({ checked }) => checked)
      .map(({ value: own }) => own);
  expect(on()).toEqual(["daily"]);
  fireEvent.click(getByRole("radio", { name: "outside a band" }));
  expect([picked, on()]).toEqual([["band"], ["band"]]);
  fireEvent.click(getByRole("button", { name: "Reset Rule" }));
  expect(on()).toEqual(["daily"]);
});

test("two choices on one page do not answer for each other", () => {
  const { getAllByRole } = render(() => (
    <>
      <Choice
        parameter={EXAMPLE_SET.rule}
        value="daily"
        changed={false}
        onChange={() => undefined}
        onReset={() => undefined}
      />
      <Choice
        parameter={EXAMPLE_SET.rule}
        value="band"
        changed={false}
        onChange={() => undefined}
        onReset={() => undefined}
      />
    </>
  ));
  const names = getAllByRole<HTMLInputElement>("radio").map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  expect(getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)).toHaveLength(2);
});

describe("a day", () => {
  function open() {
    const [value, setValue] = createSignal("2000-01-03");
    const { container } = render(() => (
      <DateField
        parameter={EXAMPLE_SET.from}
        value={value()}
        changed={false}
        onChange={setValue}
        onReset={() => undefined}
      />
    ));
    const [date, range] = [...container.querySelectorAll("input")];
    return { value, date: date!, range: range! };
  }

  test("is picked from the span by days, and read out in full", async () => {
    const { value, date, range } = open();
    expect([range.min, range.max]).toEqual(
      ["2000-01-03", "2020-04-17"].map((day) => String(dayNumber(day))),
    );
    fireEvent.input(range, { target: { value: String(dayNumber("2020-02-19")) } });
    expect(value()).toBe("2020-02-19");
    await vi.waitFor(() => expect(date.value).toBe("2020-02-19"));
    expect(range.getAttribute("aria-valuetext")).toBe("19 Feb 2020");
  });

  test("is typed exactly, inside the span only", () => {
    const { value, date, range } = open();
    fireEvent.change(date, { target: { value: "2009-03-09" } });
    expect([value(), range.value]).toEqual(["2009-03-09", String(dayNumber("2009-03-09"))]);
    for (const refused of ["1999-12-31", "2021-01-01", ""]) {
      fireEvent.change(date, { target: { value: refused } });
      expect([value(), date.value]).toEqual(["2009-03-09", "2009-03-09"]);
    }
  });
});

test("presets say which of them is on, and hand on the one that is pressed", async () => {
  const picked = vi.fn();
  const { getByRole } = render(() => (
    <Presets
      label="Paths"
      presets={[
        { id: "a", label: "Up", pressed: true },
        { id: "b", label: "Down", pressed: false },
      ]}
      onPick={picked}
    />
  ));
  expect(getByRole("group", { name: "Paths" })).toBeTruthy();
  expect(getByRole("button", { name: "Up", pressed: true })).toBeTruthy();
  fireEvent.click(getByRole("button", { name: "Down", pressed: false }));
  await afterPaint();
  expect(picked).toHaveBeenCalledWith("b");
});

test("a locked control shows its value and says what it unlocks", async () => {
  const unlock = vi.fn();
  const { getByRole, container } = render(() => (
    <LockedControl label="Trading fee" value="0 %" onUnlock={unlock} />
  ));
  expect(container.textContent).toContain("Trading fee 0 %");
  fireEvent.click(getByRole("button", { name: "Unlock Trading fee" }));
  await afterPaint();
  expect(unlock).toHaveBeenCalledOnce();
});
