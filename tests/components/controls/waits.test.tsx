/** What a control leaves until the browser has painted, and what it shows only of a long wait. */
import { fireEvent, render } from "@solidjs/testing-library";
import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLate } from "../../../src/components/controls/create-late.ts";
import { DateField } from "../../../src/components/controls/DateField.tsx";
import { Select } from "../../../src/components/controls/Select.tsx";
import type { ChoiceParameter, DateParameter } from "../../../src/engine/index.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";

const nothing = (): void => undefined;

const TOWNS: ChoiceParameter = {
  kind: "choice",
  label: "Town",
  help: "One of three.",
  default: "a",
  options: ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() })),
};

describe("a list", () => {
  function open() {
    const told = vi.fn();
    const { container } = render(() => (
      <Select parameter={TOWNS} value="a" changed={false} onChange={told} onReset={nothing} />
    ));
    const list = container.querySelector("select")!;
    const choose = (value: string) => fireEvent.change(list, { target: { value } });
    return { told, choose, list };
  }

  test("tells a choice once it has been seen", async () => {
    const { told, choose } = open();
    choose("b");
    expect(told).not.toHaveBeenCalled();
    await afterPaint();
    expect(told).toHaveBeenCalledExactlyOnceWith("b");
  });

  test("tells what stands there at last of two within a frame", async () => {
    const { told, choose } = open();
    choose("b");
    choose("c");
    await afterPaint();
    expect(told.mock.calls.flat()).not.toContain("b");
    expect(told).toHaveBeenLastCalledWith("c");
  });

  test.each(["keyDown", "pointerDown"] as const)(
    "tells a choice before what the reader does next: %s",
    async (next) => {
      const { told, choose, list } = open();
      choose("b");
      fireEvent[next](list);
      expect(told).toHaveBeenCalledExactlyOnceWith("b");
      await afterPaint();
      expect(told).toHaveBeenCalledOnce();
    },
  );
});

describe("a day", () => {
  const year = (max: string): DateParameter => ({
    kind: "date",
    label: "From",
    help: "",
    default: "2020-03-01",
    min: "2020-01-01",
    max,
  });
  function open() {
    const [parameter, setParameter] = createSignal(year("2020-12-31"));
    const [day, setDay] = createSignal("2020-03-01");
    const { container } = render(() => (
      <DateField
        parameter={parameter()}
        value={day()}
        changed={false}
        onChange={nothing}
        onReset={nothing}
      />
    ));
    const field = container.querySelector<HTMLInputElement>("input[type=date]")!;
    const slider = container.querySelector<HTMLInputElement>("input[type=range]")!;
    return { field, slider, setParameter, setDay };
  }

  test("is said by its slider at once, by the browser's own field after the paint", async () => {
    const { field, slider, setDay } = open();
    const before = slider.valueAsNumber;
    setDay("2020-03-04");
    setDay("2020-03-03");
    expect(slider.valueAsNumber).toBe(before + 2);
    expect(field.value).toBe("2020-03-01");
    await afterPaint();
    expect(field.value).toBe("2020-03-03");
  });

  test("has its ends in the slider at once, in the browser's own field at a rest", async () => {
    const { field, slider, setParameter } = open();
    const before = Number(slider.max);
    setParameter(year("2020-12-01"));
    expect(Number(slider.max)).toBe(before - 30);
    await afterPaint();
    expect(field.max).toBe("2020-12-31");
    await vi.waitFor(() => expect(field.max).toBe("2020-12-01"));
  });
});

describe("a wait", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function open() {
    return createRoot((dispose) => {
      const [waiting, setWaiting] = createSignal(false);
      return { late: createLate(waiting), setWaiting, dispose };
    });
  }

  test("is shown once it has lasted, and no longer than it lasts", () => {
    const { late, setWaiting, dispose } = open();
    setWaiting(true);
    vi.advanceTimersByTime(150);
    expect(late()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(late()).toBe(true);
    setWaiting(false);
    expect(late()).toBe(false);
    dispose();
  });

  test("that ends soon is never shown", () => {
    const { late, setWaiting, dispose } = open();
    setWaiting(true);
    vi.advanceTimersByTime(150);
    setWaiting(false);
    vi.advanceTimersByTime(1000);
    expect(late()).toBe(false);
    dispose();
  });
});
