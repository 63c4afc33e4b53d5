/** The controls as a screen reader speaks them, one after the other. */
import { virtual } from "@guidepup/virtual-screen-reader";
import { cleanup, render } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import type { JSX } from "solid-js";
import { Choice } from "../../../src/components/controls/Choice.tsx";
import { DateField } from "../../../src/components/controls/DateField.tsx";
import { LockedControl } from "../../../src/components/controls/LockedControl.tsx";
import { Presets } from "../../../src/components/controls/Presets.tsx";
import { Scrub } from "../../../src/components/controls/Scrub.tsx";
import { Slider } from "../../../src/components/controls/Slider.tsx";
import { EXAMPLE_SET } from "../../support/parameter-examples.ts";

const nothing = (): void => undefined;

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

/** Everything that is said from the first word to the last. */
async function spoken(view: () => JSX.Element): Promise<readonly string[]> {
  const { container } = render(view);
  await virtual.start({ container });
  for (let step = 0; step < 60; step += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === (await virtual.spokenPhraseLog())[0]) break;
  }
  return (await virtual.spokenPhraseLog()).slice(0, -1);
}

test("a slider: its dot, its label, the field beside it, and itself with its value in words", async () => {
  const said = await spoken(() => (
    <Slider parameter={EXAMPLE_SET.L} value={2} changed onChange={nothing} onReset={nothing} />
  ));
  expect(said).toEqual([
    "button, Reset Target leverage, Back to its default",
    "Target leverage",
    "textbox, Target leverage, type a value, 2x",
    "status",
    "slider, Target leverage, The multiple in the name. Default 3x., orientated horizontally, max value 5, min value -5, current value 2 times",
  ]);
});

test("a number in a sentence: the sentence goes on around it", async () => {
  const said = await spoken(() => (
    <p>
      A fee of <Scrub parameter={EXAMPLE_SET.fee} value={0.05} onChange={nothing} /> is charged.
    </p>
  ));
  expect(said).toEqual(
    expect.arrayContaining([
      "A fee of",
      "spinbutton, Trading fee, max value 0.5, min value 0, current value 0.05 percent",
      "is charged.",
    ]),
  );
});

test("a choice: a named group, and how many there are", async () => {
  const said = await spoken(() => (
    <Choice
      parameter={EXAMPLE_SET.rule}
      value="daily"
      changed={false}
      onChange={nothing}
      onReset={nothing}
    />
  ));
  expect(said[0]).toBe("group, Rule");
  expect(said.filter((phrase) => phrase.startsWith("radio"))).toEqual([
    expect.stringMatching(/^radio, every midnight, .*position 1, set size 2$/),
    expect.stringMatching(/^radio, outside a band, .*position 2, set size 2$/),
  ]);
});

test("a day: the date, not a number of days", async () => {
  const said = await spoken(() => (
    <DateField
      parameter={EXAMPLE_SET.from}
      value="2000-01-03"
      changed={false}
      onChange={nothing}
      onReset={nothing}
    />
  ));
  expect(said).toContain("From, pick a day, 2000-01-03");
  expect(said.at(-1)).toMatch(/^slider, From, The first close\., .*current value 3 Jan 2000$/);
});

test("presets and a locked control: which is pressed, and what is unlocked", async () => {
  const said = await spoken(() => (
    <>
      <Presets
        label="Paths"
        presets={[
          { id: "a", label: "Up", pressed: true },
          { id: "b", label: "Down", pressed: false },
        ]}
        onPick={nothing}
      />
      <LockedControl label="Trading fee" value="0 %" onUnlock={nothing} />
    </>
  ));
  expect(said.slice(0, 7)).toEqual([
    "group, Paths",
    "button, Up, pressed",
    "button, Down, not pressed",
    "end of group, Paths",
    "Trading fee",
    "0 %",
    "button, Unlock Trading fee",
  ]);
});
