import { fireEvent, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Scrub, steppedByKey } from "../../../src/components/controls/Scrub.tsx";
import type { ScrubProps } from "../../../src/components/controls/Scrub.tsx";
import { snap } from "../../../src/engine/index.ts";
import type { NumberParameter } from "../../../src/engine/index.ts";

const MOVE: NumberParameter = {
  kind: "number",
  label: "First move",
  unit: "percent",
  min: -40,
  max: 40,
  step: 0.5,
  default: 10,
  help: "",
};

/** A number held as a model holds it: every value is snapped. */
function open(start = 10, props: Partial<ScrubProps> = {}) {
  const [value, setValue] = createSignal(start);
  const { container } = render(() => (
    <Scrub
      parameter={MOVE}
      value={value()}
      onChange={(next) => setValue(snap(MOVE, next))}
      {...props}
    />
  ));
  const number = (): HTMLElement => container.querySelector<HTMLElement>('[role="spinbutton"]')!;
  const field = (): HTMLInputElement | null => container.querySelector("input");
  const status = (): Element | null => container.querySelector('[role="status"]');
  const press = (key: string): boolean => fireEvent.keyDown(number(), { key });
  return { value, number, field, status, press };
}

beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = vi.fn();
});

describe("keys", () => {
  test.each([
    ["ArrowUp", 10.5],
    ["ArrowRight", 10.5],
    ["ArrowDown", 9.5],
    ["ArrowLeft", 9.5],
    ["PageUp", 15],
    ["PageDown", 5],
    ["Home", -40],
    ["End", 40],
  ])("%s turns 10 to %d", (key, turned) => {
    const { value, press } = open();
    expect(press(key)).toBe(false);
    expect(value()).toBe(turned);
  });

  test("stop at the ends", () => {
    const { value, press } = open(39.5);
    press("PageUp");
    press("ArrowUp");
    expect(value()).toBe(40);
  });

  test("a large step lands on a small step’s place, wherever it starts", () => {
    for (const start of [-40, -0.5, 0, 12.5]) {
      const large = steppedByKey(MOVE, start, "PageUp")!;
      expect(snap(MOVE, large)).toBe(large);
    }
  });

  test("Escape goes back to the default", () => {
    const { value, press } = open(33);
    press("Escape");
    expect(value()).toBe(10);
  });

  test.each(["Tab", "a", "F5", "Shift"])("%s is left to the page", (key) => {
    const { value, press } = open();
    expect(press(key)).toBe(true);
    expect(value()).toBe(10);
  });

  test("with Ctrl, Alt or Cmd they are left to the browser", () => {
    const { value, number } = open();
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(fireEvent.keyDown(number(), { key: "ArrowUp", [held]: true })).toBe(true);
    }
    expect(value()).toBe(10);
  });
});

describe("what is said", () => {
  test("name, range, value, and the value in words", () => {
    const { number, press } = open();
    const said = (name: string): string | null => number().getAttribute(`aria-${name}`);
    expect([said("label"), said("valuemin"), said("valuemax"), said("valuenow")]).toEqual([
      "First move",
      "-40",
      "40",
      "10",
    ]);
    press("Home");
    expect(said("valuetext")).toBe("minus 40 percent");
    expect(number().textContent).toBe("−40\u202F%");
  });

  test("in a sentence that says the direction, the sign is left out of the text only", () => {
    const { number } = open(-10, { unsigned: true });
    expect(number().textContent).toBe("10\u202F%");
    expect(number().getAttribute("aria-valuetext")).toBe("minus 10 percent");
  });

  test("it is not translated, and wears its product’s colour", () => {
    const { number } = open(10, { role: "daily" });
    expect(number().getAttribute("translate")).toBe("no");
    expect(number().dataset["role"]).toBe("daily");
  });
});

describe("typing", () => {
  const type = (field: HTMLInputElement, text: string): void => {
    fireEvent.input(field, { target: { value: text } });
  };

  test.each(["7", "-", "−", ".", ","])("%s opens a field that holds it", (key) => {
    const { field, press } = open();
    press(key);
    expect(field()!.value).toBe(key);
    expect(field()!.getAttribute("aria-label")).toBe("First move");
  });

  test("Enter opens it with the present value, Enter applies, and the focus comes back", async () => {
    const { field, press, value, number } = open();
    press("Enter");
    expect(field()!.value).toBe("10\u202F%");
    type(field()!, "−12,5 %");
    fireEvent.keyDown(field()!, { key: "Enter" });
    await Promise.resolve();
    expect([value(), field()]).toEqual([-12.5, null]);
    expect(document.activeElement).toBe(number());
  });

  test("Escape takes it back", async () => {
    const { field, press, value, number } = open();
    press("3");
    fireEvent.keyDown(field()!, { key: "Escape" });
    await Promise.resolve();
    expect([value(), field()]).toEqual([10, null]);
    expect(document.activeElement).toBe(number());
  });

  test("leaving applies it, and the focus stays where the reader went", async () => {
    const { field, press, value } = open();
    const elsewhere = document.createElement("button");
    document.body.append(elsewhere);
    press("3");
    await Promise.resolve();
    elsewhere.focus();
    await Promise.resolve();
    expect([value(), field()]).toEqual([3, null]);
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  test.each(["", "ten", "3x", "٣", "1e999"])("%j is said to be no number, and stays", (text) => {
    const { field, press, value } = open();
    press("3");
    type(field()!, text);
    fireEvent.keyDown(field()!, { key: "Enter" });
    expect(value()).toBe(10);
    expect(field()!.validationMessage).not.toBe("");
    type(field()!, "4");
    expect(field()!.validationMessage).toBe("");
    fireEvent.keyDown(field()!, { key: "Enter" });
    expect(value()).toBe(4);
  });

  test("leaving with no number in it changes nothing", () => {
    const { field, press, value } = open();
    press("-");
    fireEvent.blur(field()!);
    expect([value(), field()]).toEqual([10, null]);
  });

  test.each([
    ["999", 40, " (capped at 40\u202F%)"],
    ["-999", -40, " (raised to −40\u202F%)"],
    ["40", 40, ""],
  ])("fault 4: out of range it is brought into range, and that is said: %s", (text, now, said) => {
    const { field, press, value, status } = open();
    expect(status()).toBeNull();
    press("9");
    // The region is there before its words are: only then are they spoken.
    expect(status()!.textContent).toBe("");
    type(field()!, text);
    fireEvent.keyDown(field()!, { key: "Enter" });
    expect([value(), status()!.textContent]).toEqual([now, said]);
  });

  test("what was said goes with the next turn, with typing, and when the reader leaves", () => {
    const { field, press, status, number } = open();
    const cap = (): void => {
      press("9");
      expect(status()!.textContent).toBe("");
      type(field()!, "999");
      fireEvent.keyDown(field()!, { key: "Enter" });
      expect(status()!.textContent).toContain("capped");
    };
    cap();
    cap();
    press("ArrowDown");
    expect(status()!.textContent).toBe("");
    press("ArrowUp");
    expect(status()!.textContent).toBe("");
    cap();
    fireEvent.blur(number());
    expect(status()!.textContent).toBe("");
  });

  test("in a sentence that says the direction, a fall is capped without its sign", () => {
    const { field, press, status, value } = open(-10, { unsigned: true });
    press("Enter");
    type(field()!, "999");
    fireEvent.keyDown(field()!, { key: "Enter" });
    expect([value(), status()!.textContent]).toEqual([-40, " (capped at 40\u202F%)"]);
  });

  test.each([
    ["20", -20],
    ["-20", -20],
    ["+20", 20],
  ])("in “falls 10 %%” %s means a move of %d", (text, move) => {
    const { field, press, value } = open(-10, { unsigned: true });
    press("Enter");
    type(field()!, text);
    fireEvent.keyDown(field()!, { key: "Enter" });
    expect(value()).toBe(move);
  });

  test("a megabyte does not get in", () => {
    const { field, press } = open();
    press("1");
    expect(field()!.maxLength).toBe(24);
  });
});

describe("dragging", () => {
  const drag = (number: HTMLElement, from: number, to: number): void => {
    fireEvent.pointerDown(number, { clientX: from, button: 0, pointerId: 1 });
    fireEvent.pointerMove(number, { clientX: to, pointerId: 1 });
    fireEvent.pointerUp(number, { pointerId: 1 });
  };

  test("to the right turns up, to the left down, a step each few pixels", () => {
    const { value, number } = open();
    drag(number(), 100, 110);
    expect(value()).toBe(12.5);
    drag(number(), 100, 60);
    expect(value()).toBe(2.5);
  });

  test("without a press, with another button, or once let go, moves nothing", () => {
    const { value, number } = open();
    fireEvent.pointerMove(number(), { clientX: 300 });
    fireEvent.pointerDown(number(), { clientX: 0, button: 2 });
    fireEvent.pointerMove(number(), { clientX: 300 });
    drag(number(), 100, 100);
    fireEvent.pointerMove(number(), { clientX: 300 });
    fireEvent.pointerDown(number(), { clientX: 0, button: 0, pointerId: 1 });
    fireEvent.pointerCancel(number(), { pointerId: 1 });
    fireEvent.pointerMove(number(), { clientX: 300 });
    expect(value()).toBe(10);
  });

  test("a double-click goes back to the default", () => {
    const { value, number } = open(33);
    fireEvent.dblClick(number());
    expect(value()).toBe(10);
  });
});
