import { Index } from "solid-js";
import type { JSX } from "solid-js";
import { axisSpoken, countOf } from "./drawing.ts";
import type { Sheet } from "./drawing.ts";

/** "at −10 percent", or "from 0.2 to 0.4"; the last bar is open above. */
function placeName(sheet: Sheet, index: number): string {
  if (sheet.shape === "line") return `at ${axisSpoken(sheet.x, sheet.xs[index]!)}`;
  const [from, to] = [sheet.xs[index]!, sheet.xs[index + 1]!];
  return index === countOf(sheet) - 1
    ? `${axisSpoken(sheet.x, from)} and more`
    : `from ${axisSpoken(sheet.x, from)} to ${axisSpoken(sheet.x, to)}`;
}

/** A native slider for each place of a sheet, seen as the handle that it moves. */
export function DrawingSliders(props: {
  readonly sheet: Sheet;
  readonly values: readonly number[];
  readonly label: string;
  readonly describedBy: string;
  readonly onHold: (index: number | undefined) => void;
  readonly onSet: (index: number, value: number) => void;
}): JSX.Element {
  return (
    <div
      class="drawing-sliders"
      role="group"
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      <Index each={Array.from({ length: countOf(props.sheet) }, (_, i) => i)}>
        {(index) => (
          <input
            type="range"
            class="visually-hidden"
            autocomplete="off"
            disabled={props.sheet.given.includes(index())}
            min={props.sheet.y.min}
            max={props.sheet.y.max}
            step={props.sheet.y.step}
            value={props.values[index()]}
            aria-label={placeName(props.sheet, index())}
            aria-valuetext={axisSpoken(props.sheet.y, props.values[index()]!)}
            onFocus={() => props.onHold(index())}
            onBlur={() => props.onHold(undefined)}
            onInput={(event) => props.onSet(index(), event.currentTarget.valueAsNumber)}
          />
        )}
      </Index>
    </div>
  );
}
