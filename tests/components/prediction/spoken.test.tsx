/** Every kind of prediction as a screen reader speaks it: all that is asked, and nothing of what is so. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CurvePrediction } from "../../../src/components/prediction/CurvePrediction.tsx";
import { DirectionPrediction } from "../../../src/components/prediction/DirectionPrediction.tsx";
import { HistogramPrediction } from "../../../src/components/prediction/HistogramPrediction.tsx";
import { NumberPrediction } from "../../../src/components/prediction/NumberPrediction.tsx";
// Loaded beforehand: the pictures that the verdicts fetch must not race the tests' patience.
import "../../../src/components/prediction/CurveVerdict.tsx";
import "../../../src/components/prediction/HistogramVerdict.tsx";
import { createProgress } from "../../../src/state/progress/index.ts";
import { spoken } from "../../support/spoken.ts";

/** What the Rule lab makes of its defaults. */
const TRUTH = /\b91\b|91\.0|97\.0|3\.86/;
const FRAME = { place: "lessons/x", model: "rule-lab", title: "What happens?" };
const x = { label: "Move", unit: "percent" } as const;
const y = { label: "Real leverage", unit: "multiple", min: 0, max: 8, step: 0.1 } as const;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(640);
  createProgress().store.startAfresh();
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const commit = () => fireEvent.click(screen.getByRole("button", { name: "Show what happens" }));
const END = ["button, Show what happens", "button, Read on without guessing"];

test("numbers: the question, each field by its name, and the way on", async () => {
  const { container } = render(() => (
    <NumberPrediction
      {...FRAME}
      asks={[
        { of: "daily-end", label: "Reset every midnight" },
        { of: "band-end", label: "Reset outside a band" },
      ]}
    />
  ));
  const said = await spoken(container);
  expect(said).toEqual(
    expect.arrayContaining([
      "heading, What happens?, level 3",
      "textbox, Reset every midnight",
      "textbox, Reset outside a band",
      ...END,
    ]),
  );
  expect(said.join(" | ")).not.toMatch(TRUTH);
  for (const field of screen.getAllByRole("textbox")) {
    fireEvent.input(field, { target: { value: "97" } });
  }
  commit();
  await screen.findByRole("table");
  const after = (await spoken(screen.getByRole("status"))).join(" | ");
  expect(after).toContain("rowheader, Reset every midnight");
  expect(after).toMatch(/cell, 97 \|.*91\.0.*6\.0 too high/);
});

test("a direction: a named group of three for each thing asked", async () => {
  const { container } = render(() => (
    <DirectionPrediction
      {...FRAME}
      asks={[{ of: "daily-end", label: "The daily token", from: 100, within: 0.05 }]}
      words={{ up: "It rises", down: "It falls", flat: "It stays" }}
    />
  ));
  const said = await spoken(container);
  expect(said).toContain("group, The daily token");
  expect(said.filter((phrase) => phrase.startsWith("radio"))).toEqual([
    expect.stringMatching(/^radio, It rises, .*position 1, set size 3$/),
    expect.stringMatching(/^radio, It falls, .*position 2, set size 3$/),
    expect.stringMatching(/^radio, It stays, .*position 3, set size 3$/),
  ]);
  expect(said).toEqual(expect.arrayContaining(END));
  expect(said.join(" | ")).not.toMatch(TRUTH);
});

test("a line: a group with its name, and a slider a place that says where it is and how high", async () => {
  const { container } = render(() => (
    <CurvePrediction
      {...FRAME}
      curve="leverage-after-move"
      label="real leverage"
      role="daily"
      sheet={{ shape: "line", xs: [-10, 0, 10], x, y, given: [1] }}
      start={[3, 3, 3]}
    />
  ));
  const said = await spoken(container);
  expect(said.find((phrase) => phrase.startsWith("group, real leverage"))).toMatch(
    /With the keyboard, Tab goes along and the arrow keys set the height/,
  );
  const sliders = said.filter((phrase) => phrase.startsWith("slider"));
  expect(sliders).toHaveLength(3);
  expect(sliders[0]).toMatch(/^slider, at minus 10 percent, .*current value 3 times$/);
  expect(sliders[1]).toMatch(/^slider, at 0 percent, .*disabled, current value 3 times$/);
  expect(said).toEqual(expect.arrayContaining(END));
  expect(said.join(" | ")).not.toMatch(TRUTH);
});

test("bars: a slider a bar, named by its range, and how many have been placed", async () => {
  const { container } = render(() => (
    <HistogramPrediction
      {...FRAME}
      histogram="end"
      label="holders"
      role="daily"
      sheet={{
        shape: "bars",
        xs: [0, 50, 100],
        x: { label: "Left", unit: "money" },
        y: { label: "Of 100", unit: "count", min: 0, max: 60, step: 1 },
        given: [],
      }}
    />
  ));
  fireEvent.input(screen.getAllByRole("slider")[0]!, { target: { value: "20" } });
  const said = await spoken(container);
  const sliders = said.filter((phrase) => phrase.startsWith("slider"));
  expect(sliders).toHaveLength(2);
  expect(sliders[0]).toMatch(/^slider, from 0 to 50, .*current value 20$/);
  expect(sliders[1]).toMatch(/^slider, 50 and more, .*current value 0$/);
  expect(said.join(" | ")).toContain("You have placed 20 of 100");
  expect(said).toEqual(expect.arrayContaining(END));
});
