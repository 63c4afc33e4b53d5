/**
 * The drawing at build, in both shapes, as text. Never part of the browser's code: importers guard with
 * `import.meta.env.SSR`, and a test looks for the DOM shim in the built files.
 */
import { parseHTML } from "linkedom";
import type { ChartInput, ChartKind } from "./chart-spec.ts";
import { draw } from "./draw.ts";
import { NARROW, WIDE } from "./frame.ts";
import * as plot from "./plot.ts";

export interface StaticDrawings {
  readonly narrow: string;
  readonly wide: string;
}

export function drawStatic<Input extends ChartInput>(
  kind: ChartKind<Input>,
  input: Input,
): StaticDrawings {
  return { narrow: svgText(kind, input, NARROW), wide: svgText(kind, input, WIDE) };
}

function svgText<Input extends ChartInput>(
  kind: ChartKind<Input>,
  input: Input,
  width: number,
): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const shape = width === WIDE ? "wide" : "narrow";
  const own = { ...input, id: `${input.id}-${shape}` };
  const options = kind.options(plot, own, kind.frame(input, width));
  return shortened(draw(plot, options, own.id, document).outerHTML);
}

/** Hundredths of a pixel are enough and halve the page. Only inside tags: printed numbers stay as they are. */
function shortened(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) => tag.replace(/(\d\.\d\d)\d+/g, "$1"));
}
