import { markText } from "../../state/marks.ts";
import type { Place } from "./model-definition.ts";

/** A place in a model's run as `data-mark`. */
export function placedMark(source: string, place: Place | undefined): string | undefined {
  return place && markText({ source, ...place });
}
