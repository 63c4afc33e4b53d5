/** Grid, tick texts and axis names, the same for every kind. Text marks: no axis code is loaded. */
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Frame, Plot } from "./chart-spec.ts";

const QUIET = "var(--ink-2)";

/** Paper around a text, so that it stays readable over lines. */
export const HALO = { stroke: "var(--paper)", strokeWidth: 4, strokeLinejoin: "round" } as const;

/** Horizontal grid lines, the texts of both axes and their names. */
export function axes(plot: Plot, frame: Frame, { grid = true } = {}): Markish[] {
  const { x, y, xTicks, yTicks, marginLeft, marginBottom } = frame;
  const shared = { text: "label", fill: QUIET, fontVariant: "tabular-nums" } as const;
  return [
    grid ? plot.ruleY(yTicks, { y: "value", stroke: "var(--rule)" }) : null,
    plot.text(yTicks, { ...shared, x: () => x.domain[0], y: "value", dx: -9, textAnchor: "end" }),
    plot.text(xTicks, { ...shared, x: "value", y: () => y.domain[0], dy: 17 }),
    axisName(plot, frame.yLabel, {
      frameAnchor: "top-left",
      dx: 1 - marginLeft,
      dy: 2 - frame.marginTop,
      lineAnchor: "top",
      lineHeight: 1.2,
      textAnchor: "start",
    }),
    axisName(plot, frame.xLabel, {
      frameAnchor: "bottom-right",
      dy: marginBottom - 3,
      textAnchor: "end",
    }),
  ];
}

function axisName(plot: Plot, label: string, place: object): Markish {
  return label === "" ? null : plot.text([{ label }], { ...place, text: "label", fill: QUIET });
}

/** The options every kind shares; Plot draws no axis of its own. */
export function frameOptions(frame: Frame, marks: readonly Markish[]): PlotOptions {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = frame;
  return {
    ...{ width, height, marginTop, marginRight, marginBottom, marginLeft },
    x: { type: frame.x.type, domain: [...frame.x.domain], axis: null },
    y: { type: frame.y.type, domain: [...frame.y.domain], axis: null },
    className: "plot",
    marks: [...marks],
  };
}

/** Instead of an empty frame. */
export function nothingToDraw(plot: Plot): Markish {
  return plot.text([{ label: "Nothing to draw yet" }], {
    text: "label",
    frameAnchor: "middle",
    fill: QUIET,
  });
}
