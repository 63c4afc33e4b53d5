/** The small controls, and what opens from a number, as a screen reader speaks them. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { ChangedDot } from "../../../src/components/controls/ChangedDot.tsx";
import { NumberField } from "../../../src/components/controls/NumberField.tsx";
import { SubmitButton } from "../../../src/components/controls/SubmitButton.tsx";
import { TypedNumber } from "../../../src/components/controls/TypedNumber.tsx";
import { ValuePopover } from "../../../src/components/sentence/ValuePopover.tsx";
import { EXAMPLE_SET } from "../../support/parameter-examples.ts";
import { spoken } from "../../support/spoken.ts";

const nothing = (): void => undefined;
afterEach(cleanup);

test("a number's field: its name, and what it cannot take", async () => {
  const { container } = render(() => (
    <NumberField parameter={EXAMPLE_SET.L} value={3} label="Target leverage" onChange={nothing} />
  ));
  expect((await spoken(container))[0]).toMatch(/^textbox, Target leverage, type a value, 3x/);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "a lot" } });
  expect((await spoken(container)).join(" | ")).toMatch(/status.*Write a number/);
});

test("a number while it is typed keeps the parameter's name", async () => {
  const { container } = render(() => (
    <TypedNumber parameter={EXAMPLE_SET.L} start="4" onDone={nothing} onKeyDone={nothing} />
  ));
  expect((await spoken(container))[0]).toBe("textbox, Target leverage, 4");
});

test("a dot says what it takes back", async () => {
  const { container } = render(() => <ChangedDot label="Trading fee" changed onReset={nothing} />);
  expect((await spoken(container))[0]).toBe("button, Reset Trading fee, Back to its default");
});

test("the button that hands a form in says so, and is on once it is awake", async () => {
  const { container } = render(() => (
    <form>
      <SubmitButton>Show what happens</SubmitButton>
    </form>
  ));
  const said = (await spoken(container)).join(" | ");
  expect(said).toContain("button, Show what happens");
  expect(said).not.toContain("disabled");
});

test("a number that opens: a button with the number, and behind it what it is", async () => {
  const { container } = render(() => (
    <p>
      It ends at{" "}
      <ValuePopover
        text="91.0"
        label="what 100 becomes"
        formula="100 × the product of the factors."
        href="#rule-lab"
        lab="/lab/?v=1"
      />
      .
    </p>
  ));
  const said = await spoken(container);
  expect(said.some((phrase) => phrase.startsWith("button, 91.0"))).toBe(true);
  const opened = container.querySelector(".popover")!;
  // This DOM knows no popovers: what opens is what stands there without the attribute.
  opened.removeAttribute("popover");
  const popover = (await spoken(opened)).join(" | ");
  expect(popover).toContain("what 100 becomes");
  expect(popover).toContain("100 × the product of the factors.");
  expect(popover).toContain("link, Turn it yourself");
  expect(popover).toContain("link, Open in the lab");
});
