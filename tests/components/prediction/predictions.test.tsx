import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CurvePrediction } from "../../../src/components/prediction/CurvePrediction.tsx";
import { DirectionPrediction } from "../../../src/components/prediction/DirectionPrediction.tsx";
import { HistogramPrediction } from "../../../src/components/prediction/HistogramPrediction.tsx";
// Loaded beforehand: the pictures that the verdicts fetch must not race the tests' patience.
import "../../../src/components/prediction/CurveVerdict.tsx";
import "../../../src/components/prediction/HistogramVerdict.tsx";
import { defineModel } from "../../../src/components/widgets/model-definition.ts";
import { createProgress } from "../../../src/state/progress/index.ts";

const asked = vi.hoisted(() => ({ times: 0 }));

vi.mock("../../../src/components/widgets/index.ts", () => ({
  definitionOf: () => {
    asked.times += 1;
    return Promise.resolve(model);
  },
}));

const x = { label: "Move", unit: "percent" } as const;
const y = { label: "Real leverage", unit: "multiple", min: 1, max: 8, step: 0.1 } as const;
const model = defineModel<Record<string, never>, number>({
  name: "fake",
  set: {},
  presets: [],
  formula: "",
  scenario: () => ({ market: {}, products: [] }) as never,
  derive: () => 91,
  quantities: {
    end: { label: "end", formula: "", text: () => "91.0", number: (result) => result },
  },
  missions: {},
  curves: {
    leverage: {
      label: "the token",
      role: "daily",
      xs: [-10, 0, 10],
      x,
      y,
      start: 3,
      given: [1],
      truth: () => [3.857, 3, 2.538],
    },
  },
  histograms: {
    end: { label: "holders", role: "daily", edges: [0, 1, 2], x, truth: () => [0.8, 0.2] },
  },
});

beforeEach(() => {
  asked.times = 0;
  delete gate.dataset["open"];
  document.body.append(gate);
  createProgress().store.startAfresh();
});
afterEach(cleanup);

const commit = () => fireEvent.click(screen.getByRole("button", { name: "Show what happens" }));
const kept = () =>
  [...createProgress().state().record.predictions.values()].map(({ value }) => value);
const gate = document.createElement("div");
gate.className = "gate";

describe("a line", () => {
  const show = () =>
    render(() => (
      <CurvePrediction
        place="lessons/fake"
        model="fake"
        curve="leverage"
        title="Draw it"
        label="the token"
        role="daily"
        sheet={{ shape: "line", xs: [-10, 0, 10], x, y, given: [1] }}
        start={[3, 3, 3]}
      />
    ));

  test("nothing is computed, and nothing stands there, before it is handed in", () => {
    show();
    expect(asked.times).toBe(0);
    commit();
    expect(screen.getByRole("alert").textContent).toContain("Draw your line first");
    expect(asked.times).toBe(0);
    expect(document.body.innerHTML).not.toMatch(/3\.8|2\.5/);
  });

  test("each place has a slider that says where and how much; a given one stands still", () => {
    show();
    const sliders = screen.getAllByRole<HTMLInputElement>("slider");
    expect(sliders.map((slider) => slider.ariaLabel ?? slider.getAttribute("aria-label"))).toEqual([
      "at minus 10 percent",
      "at 0 percent",
      "at 10 percent",
    ]);
    expect(sliders[1]!.disabled).toBe(true);
    fireEvent.input(sliders[0]!, { target: { value: "5" } });
    expect(sliders[0]!.getAttribute("aria-valuetext")).toBe("5 times");
  });

  test("handed in, it is compared, kept, and not asked again", async () => {
    show();
    fireEvent.input(screen.getAllByRole("slider")[0]!, { target: { value: "5" } });
    commit();
    expect(
      await screen.findByText(/you drew 5x, it is 3\.86x, so you were 1\.14x too high/),
    ).toBeTruthy();
    expect(kept()).toMatchObject([{ label: "the token", guess: "5_3_3", unit: "line" }]);
    await waitFor(() => expect(gate.dataset["open"]).toBe(""));
    cleanup();
    show();
    expect(await screen.findByText(/you drew 5x, it is 3\.86x/)).toBeTruthy();
  });

  test("read on without guessing: the line is shown, nothing is kept", async () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: /without guessing/ }));
    expect(await screen.findByText("This is how it goes.")).toBeTruthy();
    expect(kept()).toEqual([]);
  });
});

test("bars: their shape is compared and kept", async () => {
  render(() => (
    <HistogramPrediction
      place="lessons/fake"
      model="fake"
      histogram="end"
      title="Draw them"
      label="holders"
      role="daily"
      sheet={{
        shape: "bars",
        xs: [0, 1, 2],
        x,
        y: { label: "Of 100", unit: "count", min: 0, max: 60, step: 1 },
        given: [],
      }}
    />
  ));
  const [first, second] = screen.getAllByRole("slider");
  expect(second!.getAttribute("aria-label")).toBe("1 percent and more");
  fireEvent.input(first!, { target: { value: "20" } });
  fireEvent.input(second!, { target: { value: "20" } });
  expect(screen.getByText(/You have placed 40 of 100/)).toBeTruthy();
  expect(asked.times).toBe(0);
  commit();
  expect(await screen.findByText(/your picture has 70 where they are/)).toBeTruthy();
  expect(kept()).toMatchObject([{ guess: "20_20", truth: "80_20", unit: "histogram" }]);
});

test("a direction: every one is asked for, then own answer, truth and gap", async () => {
  render(() => (
    <DirectionPrediction
      place="lessons/fake"
      model="fake"
      title="Which way?"
      asks={[{ of: "end", label: "The token", from: 100, within: 0.05 }]}
      words={{ up: "It rises", down: "It falls", flat: "It stays" }}
    />
  ));
  commit();
  expect(screen.getByRole("alert").textContent).toContain("The token: choose one first");
  expect(document.body.innerHTML).not.toContain("91");
  fireEvent.click(screen.getByRole("radio", { name: "It rises" }));
  commit();
  await waitFor(() => expect(screen.getByRole("table").textContent).toContain("it falls, 91.0"));
  expect(screen.getByRole("table").textContent).toContain("the other way round");
  expect(kept()).toMatchObject([{ guess: "up", truth: "down", unit: "direction" }]);
});
