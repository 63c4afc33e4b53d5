import { fireEvent, render, waitFor } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PathsChart } from "../../../src/components/charts/Chart.tsx";
import { CHART_EXAMPLES, seriesOf } from "../../../src/components/specimens/chart-examples.ts";

const { paths } = CHART_EXAMPLES;
const SUMMARY = "The daily token ends at 91.";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(640);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function stageOf(container: Element): HTMLElement {
  const stage = container.querySelector<HTMLElement>(".chart-stage");
  if (stage === null) throw new Error("no stage");
  return stage;
}
function liveOf(container: Element): string {
  return container.querySelector("[aria-live]")?.textContent ?? "";
}

describe("a chart in the browser", () => {
  it("draws at once where the build drew nothing, without inline styles", async () => {
    const { container } = render(() => <PathsChart {...paths} summary={SUMMARY} />);
    await waitFor(() => expect(container.querySelector(".chart-plot svg")).not.toBeNull());
    expect(container.querySelector(".chart-plot")?.innerHTML).not.toMatch(/<style|\sstyle=/);
    expect(container.querySelector(".chart-plot svg")?.getAttribute("width")).toBe("640");
  });

  it("redraws when its rows change, once a frame", async () => {
    const [end, setEnd] = createSignal(91);
    const { container } = render(() => (
      <PathsChart {...paths} series={[seriesOf("daily", [100, 130, end()])]} summary={SUMMARY} />
    ));
    const plot = container.querySelector<HTMLElement>(".chart-plot");
    if (plot === null) throw new Error("no plot");
    await waitFor(() => expect(plot.textContent).toContain("daily 91"));
    const shown = new Set<string>();
    const changes = new MutationObserver(() => shown.add(plot.textContent));
    changes.observe(plot, { subtree: true, childList: true, characterData: true });
    for (const value of [92, 93, 94]) setEnd(value);
    await waitFor(() => expect(plot.textContent).toContain("daily 94"));
    changes.disconnect();
    expect([...shown]).toEqual([expect.stringContaining("daily 94")]);
  });

  it("changes only what differs of a drawing: what stays is not laid out again", async () => {
    const [end, setEnd] = createSignal(110);
    const { container } = render(() => (
      <PathsChart {...paths} series={[seriesOf("daily", [100, 130, end()])]} summary={SUMMARY} />
    ));
    const labels = () => [...container.querySelectorAll(".chart-plot text")];
    await waitFor(() => expect(labels().length).toBeGreaterThan(3));
    const before = labels();
    setEnd(115);
    await waitFor(() => expect(labels().at(-1)?.textContent).toContain("daily 115"));
    expect(labels().every((label, place) => label === before[place])).toBe(true);
    const fresh = render(() => (
      <PathsChart {...paths} series={[seriesOf("daily", [100, 130, 115])]} summary={SUMMARY} />
    ));
    const drawing = (within: Element) => within.querySelector(".chart-plot svg");
    await waitFor(() => expect(drawing(fresh.container)).not.toBeNull());
    // Plot counts its clips through the page; nothing else may tell the two apart.
    const text = (within: Element) => drawing(within)?.outerHTML.replace(/clip-\d+/g, "clip");
    expect(text(container)).toBe(text(fresh.container));
  });

  it("moves its cursor by keys, speaks, marks, and is dismissed", () => {
    const marks: (number | undefined)[] = [];
    const { container } = render(() => (
      <PathsChart {...paths} summary={SUMMARY} onMark={(index) => marks.push(index)} />
    ));
    const stage = stageOf(container);
    expect(stage.getAttribute("role")).toBe("application");
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    fireEvent.keyDown(stage, { key: "End" });
    expect(liveOf(container)).toBe("underlying, −10 %: 99");
    fireEvent.keyDown(stage, { key: "ArrowDown" });
    expect(liveOf(container)).toBe("band, −10 %: 97");
    const tip = container.querySelector(".chart-tip");
    expect(tip?.textContent).toContain("daily 91");
    expect(tip?.querySelector(".chart-tip-active")?.textContent).toContain("band");
    fireEvent.keyDown(stage, { key: "Escape" });
    expect(container.querySelector(".chart-tip")).toBeNull();
    expect(marks).toEqual([0, 2, undefined]);
  });

  it("leaves Escape and Tab to others when it has nothing to close", () => {
    const { container } = render(() => <PathsChart {...paths} summary={SUMMARY} />);
    expect(fireEvent.keyDown(stageOf(container), { key: "Escape" })).toBe(true);
    expect(fireEvent.keyDown(stageOf(container), { key: "Tab" })).toBe(true);
  });

  it("shows a mark set from outside, without a tooltip", () => {
    const [marked, setMarked] = createSignal<number>();
    const { container } = render(() => (
      <PathsChart {...paths} summary={SUMMARY} marked={marked()} />
    ));
    expect(container.querySelector(".chart-cursor")).toBeNull();
    setMarked(1);
    expect(container.querySelectorAll(".chart-cursor circle")).toHaveLength(4);
    expect(container.querySelector(".chart-tip")).toBeNull();
    setMarked(99);
    expect(container.querySelector(".chart-cursor")).toBeNull();
  });

  it("speaks a changed summary once it has rested, and never when it opens", () => {
    vi.useFakeTimers();
    const [summary, setSummary] = createSignal("first");
    const { container } = render(() => <PathsChart {...paths} summary={summary()} />);
    vi.advanceTimersByTime(5000);
    expect(liveOf(container)).toBe("");
    for (const text of ["second", "third"]) {
      setSummary(text);
      vi.advanceTimersByTime(100);
    }
    expect(liveOf(container)).toBe("");
    vi.advanceTimersByTime(500);
    expect(liveOf(container)).toBe("third");
    vi.useRealTimers();
  });
});
