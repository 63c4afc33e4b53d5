import { afterEach, describe, expect, it, vi } from "vitest";
import { pathsChart } from "../../../src/components/charts/paths-chart.ts";
import { saveChart } from "../../../src/components/charts/save-chart.ts";
import { standaloneSvg } from "../../../src/components/charts/standalone-svg.ts";
import { CHART_EXAMPLES } from "../../../src/components/specimens/chart-examples.ts";

const { paths } = CHART_EXAMPLES;
const WORDS = { title: "Ends & <means>", summary: "30\u00A0days" };

function drawing(): Element {
  document.body.innerHTML =
    '<div><svg class="plot" viewBox="0 0 640 320" aria-hidden="true"><path stroke="var(--daily)" d="M0,0L1,1"></path><text fill="var(--ink-2)">10\u00A0%</text></svg></div>';
  return document.body.firstElementChild!;
}

afterEach(() => vi.restoreAllMocks());

describe("standaloneSvg", () => {
  const place = drawing();
  const before = place.innerHTML;
  const text = standaloneSvg(place.firstElementChild!, (value) => `[${value}]`, WORDS);

  it("is well-formed XML that says what it shows", () => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(parsed.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(parsed.querySelector("title")?.textContent).toBe(WORDS.title);
    expect(parsed.querySelector("desc")?.textContent).toBe(WORDS.summary);
    expect(parsed.querySelector("text")?.textContent).toBe("10\u00A0%");
  });

  it("carries its colours and no variable, class or hiding of the page", () => {
    expect(text).toContain('stroke="[var(--daily)]"');
    expect(text.replace(/\[var\(/g, "")).not.toMatch(/var\(|aria-hidden|class=/);
  });

  it("is as large as it is asked to be, of the same drawing", () => {
    for (const [scale, width, height] of [
      [1, "640", "320"],
      [2, "1280", "640"],
    ] as const) {
      const svg = standaloneSvg(place.firstElementChild!, (value) => value, WORDS, scale);
      const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
      const of = (name: string) => documentElement.getAttribute(name);
      expect([of("width"), of("height"), of("viewBox")]).toEqual([width, height, "0 0 640 320"]);
    }
  });

  it("leaves the page as it was", () => {
    expect(place.innerHTML).toBe(before);
  });
});

describe("saveChart", () => {
  const asked = { ...WORDS, name: "rule-lab", rows: pathsChart.rows(paths), place: undefined };

  it("hands a CSV over as a file", async () => {
    const saved: string[] = [];
    URL.createObjectURL = vi.fn(() => "blob:here");
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    expect(await saveChart({ ...asked, ending: "csv" })).toBeUndefined();
    expect(saved).toEqual(["rule-lab.csv"]);
  });

  it("gives the text back when the browser refuses", async () => {
    URL.createObjectURL = vi.fn(() => {
      throw new Error("blocked");
    });
    expect(await saveChart({ ...asked, ending: "csv" })).toContain("Move,underlying,band");
  });
});
