import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gapInWords } from "../../../src/components/prediction/gap.ts";
import { NumberPrediction } from "../../../src/components/prediction/NumberPrediction.tsx";
import { parametersOf } from "../../../src/components/widgets/parameter-sets.ts";
import { openModel } from "../../../src/state/page-models.ts";
import { createProgress } from "../../../src/state/progress/index.ts";

/** What the Rule lab makes of its defaults: none of it may be found before the reader commits. */
const TRUTH = ["91.0", "97.0"];
const ASKS = [
  { of: "daily-end", label: "Reset every midnight", role: "daily" },
  { of: "band-end", label: "Reset outside a band", role: "band" },
];

const show = () =>
  render(() => (
    <NumberPrediction place="lessons/x" model="rule-lab" title="What is left of 100?" asks={ASKS} />
  ));
const fields = () => screen.getAllByRole<HTMLInputElement>("textbox");
const guess = (...texts: string[]): void => {
  for (const [i, text] of texts.entries())
    fireEvent.input(fields()[i]!, { target: { value: text } });
};
const commit = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Show what happens" }));
};
const kept = () =>
  [...createProgress().state().record.predictions.values()].map(({ value }) => value);
/** Everything a reader, a screen reader or a search of the page could find. */
const everything = (): string => document.documentElement.outerHTML;
const row = (label: string): (string | null)[] =>
  [...screen.getByRole("rowheader", { name: label }).parentElement!.children].map(
    ({ textContent }) => textContent,
  );

const gate = document.createElement("div");

beforeEach(() => {
  gate.className = "gate";
  delete gate.dataset["open"];
  document.body.append(gate);
  createProgress().store.startAfresh();
});
afterEach(cleanup);

describe("before the reader commits", () => {
  test("nothing on the page gives the result away, and the page waits", () => {
    show();
    for (const truth of TRUTH) expect(everything()).not.toContain(truth);
    expect(screen.queryByRole("table")).toBeNull();
    expect(gate.dataset["open"]).toBeUndefined();
    expect(document.documentElement.dataset["gateReady"]).toBe("");
  });

  test("each guess is asked for by name, and no word is taken for a number", () => {
    show();
    expect(fields().map((field) => field.labels?.[0]?.textContent)).toEqual(
      ASKS.map(({ label }) => label),
    );
    guess("97", "a lot");
    commit();
    expect(screen.getByRole("alert").textContent).toContain("Reset outside a band: write a number");
    expect(document.activeElement).toBe(fields()[1]);
    for (const truth of TRUTH) expect(everything()).not.toContain(truth);
  });

  test("once a number above is turned, it says that the opening ones are meant, until it is turned back", async () => {
    const { values, change } = openModel("rule-lab", await parametersOf("rule-lab"));
    const opening = values();
    const isHidden = (text: RegExp) => screen.getByText(text).getAttribute("aria-hidden");
    const hidden = () => [/^Nobody keeps score/, /^Asked of the numbers/].map(isHidden);
    show();
    expect(hidden()).toEqual(["false", "true"]);
    change({ m1: 20 });
    await waitFor(() => expect(hidden()).toEqual(["true", "false"]));
    change(opening);
    await waitFor(() => expect(hidden()).toEqual(["false", "true"]));
  });

  test("no megabyte gets in", () => {
    show();
    expect(fields().every(({ maxLength }) => maxLength === 24)).toBe(true);
  });
});

describe("once the reader has committed", () => {
  test("own answer, truth and the gap in words stand side by side, announced, and the page goes on", async () => {
    const { container } = show();
    guess("97", "−3,5");
    commit();
    await waitFor(() => expect(screen.getByRole("table")).toBeTruthy());
    expect(row("Reset every midnight")).toEqual([
      "Reset every midnight",
      "97",
      "91.0",
      "6.0 too high",
    ]);
    expect(row("Reset outside a band")).toEqual([
      "Reset outside a band",
      "−3.5",
      "97.0",
      "100.5 too low",
    ]);
    const status = container.querySelector('[role="status"]');
    expect(status?.contains(screen.getByRole("table"))).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(status));
    await waitFor(() => expect(gate.dataset["open"]).toBe(""));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("it is kept with the truth, never with a score, and not asked again", async () => {
    show();
    guess("97", "97");
    commit();
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[0]).toMatchObject({
      place: "lessons/x",
      label: ASKS[0]!.label,
      guess: "97",
      truth: "91",
    });
    expect(kept().some((one) => "score" in one)).toBe(false);
    cleanup();
    show();
    await waitFor(() => expect(screen.getByRole("table")).toBeTruthy());
    expect(row("Reset every midnight")[1]).toBe("97");
  });
});

test("read on without guessing: the results are shown, nothing is kept", async () => {
  show();
  fireEvent.click(screen.getByRole("button", { name: "Read on without guessing" }));
  await waitFor(() => expect(screen.getByRole("table")).toBeTruthy());
  expect(row("Reset every midnight").slice(1)).toEqual(["–", "91.0", "not asked"]);
  expect(kept()).toEqual([]);
});

test.each([
  [97, 91, "91.0", "6.0 too high"],
  [-9, -3, "−3.0", "6.0 too low"],
  [91, 91, "91.0", "right"],
  [91.04, 91, "91.0", "right"],
  [91.06, 91, "91.0", "0.1 too high"],
  [97, 75, "75", "22 too high"],
  [74.6, 75, "75", "0.4 too low"],
  [3, 2.538, "+2.54 %", "0.46 too high"],
  [2.54, 2.538, "+2.54 %", "right"],
  [undefined, 91, "91.0", "not asked"],
])("%d where it is %d, printed as %s: %s", (said, is, shown, words) => {
  expect(gapInWords(said, is, shown)).toBe(words);
});
