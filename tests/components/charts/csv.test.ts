import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { thinRows } from "../../../src/components/charts/chart-rows.ts";
import { csvText, textField } from "../../../src/components/charts/csv.ts";
import { pathsChart } from "../../../src/components/charts/paths-chart.ts";
import { CHART_EXAMPLES, seriesOf } from "../../../src/components/specimens/chart-examples.ts";

describe("csvText", () => {
  it("writes numbers as numeric tokens, negative ones too", () => {
    const cell = (value: number | string | null) => ({ value, text: "" });
    expect(
      csvText({
        columns: [
          { label: "day", kind: "text" },
          { label: "a,b", kind: "number" },
        ],
        rows: [
          [cell("2020-02-19"), cell(-0.09)],
          [cell("=1+1"), cell(-0)],
          [cell('say "so"'), cell(null)],
        ],
      }),
    ).toBe('day,"a,b"\r\n2020-02-19,-0.09\r\n\'=1+1,0\r\n"say ""so""",\r\n');
  });

  it.each(["=HYPERLINK(1)", "+1", "-1", "@A1", "\tx", "\rx", "\0x"])(
    "disarms the text %j",
    (text) => {
      expect(textField(text).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("refuses what is not a number", () => {
    const rows = [[{ value: Infinity, text: "" }]];
    expect(() => csvText({ columns: [{ label: "a", kind: "number" }], rows })).toThrow(RangeError);
  });

  it("can be read back, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
        const rows = texts.map((value) => [
          { value, text: value },
          { value: 1, text: "1" },
        ]);
        const columns = [
          { label: "text", kind: "text" as const },
          { label: "n", kind: "number" as const },
        ];
        const { data } = Papa.parse<string[]>(csvText({ columns, rows }), { newline: "\r\n" });
        const back = data.slice(1, -1).map(([text = ""]) => text);
        expect(back).toEqual(
          texts.map((text) => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text)),
        );
      }),
    );
  });
});

describe("rows of paths", () => {
  it("join the series by x and leave holes where one has no point", () => {
    const { paths } = CHART_EXAMPLES;
    const short = { ...seriesOf("daily", []), points: [{ x: 1, y: 130 }] };
    const { rows } = pathsChart.rows({ ...paths, series: [seriesOf("static", [100, 130]), short] });
    expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
      [0, 100, null],
      [1, 130, 130],
    ]);
  });

  it("hold for x what the export asks for", () => {
    const { paths } = CHART_EXAMPLES;
    const rows = pathsChart.rows({ ...paths, exportX: (x) => `2020-01-0${x + 1}` });
    expect(csvText(rows).split("\r\n")[1]).toBe("2020-01-01,100,100,100,100");
  });
});

describe("thinRows", () => {
  it("keeps all of 400 and the ends of more", () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, value) => [{ value, text: "" }]);
    expect(thinRows(rows(400))).toMatchObject({ every: 1 });
    expect(thinRows(rows(400)).rows).toHaveLength(400);
    const { rows: shown, every } = thinRows(rows(5105));
    expect(every).toBe(43);
    expect([shown[0]?.[0]?.value, shown.at(-1)?.[0]?.value]).toEqual([0, 5104]);
  });
});
