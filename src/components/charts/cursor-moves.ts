/** Where the cursor goes: pure, so that keyboard and pointer are tested without a browser. */
import type { Frame, Track } from "./chart-spec.ts";
import { placeX, placeY } from "./frame.ts";
import { nearestIndex } from "./paths-readout.ts";

export interface Place {
  readonly track: number;
  readonly index: number;
}

/** How many points a Page key moves. */
const PAGE = 10;

/**
 * The next place for a key, undefined when the key is not the cursor's. From nowhere, keys that go back
 * begin at the end and all others at the start.
 */
export function moved(
  tracks: readonly Track[],
  from: Place | undefined,
  key: string,
): Place | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return undefined;
  const track = from?.track ?? tracks.findIndex(({ points }) => points.length > 0);
  const points = tracks[track]?.points ?? [];
  if (points.length === 0) return undefined;
  const last = points.length - 1;
  if (typeof step === "string")
    return from === undefined ? { track, index: 0 } : neighbour(tracks, from, step);
  if (from === undefined) return { track, index: step < 0 || step === Infinity ? last : 0 };
  return { track, index: Math.min(last, Math.max(0, from.index + step)) };
}

const STEPS: Readonly<Record<string, number | "up" | "down">> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: PAGE,
  PageDown: -PAGE,
  Home: -Infinity,
  End: Infinity,
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The track next above or below at the same x; equal heights keep the order of the list. */
function neighbour(tracks: readonly Track[], from: Place, side: "up" | "down"): Place {
  const x = tracks[from.track]?.points[from.index]?.x ?? 0;
  const order = tracks
    .map(({ points }, track) => ({ track, index: nearestIndex(points, x), count: points.length }))
    .filter(({ count }) => count > 0)
    .map((place) => ({ ...place, y: tracks[place.track]?.points[place.index]?.y ?? -Infinity }))
    .sort((a, b) => b.y - a.y || a.track - b.track);
  const rank = order.findIndex(({ track }) => track === from.track);
  const next = order[rank + (side === "up" ? -1 : 1)];
  return next === undefined ? from : { track: next.track, index: next.index };
}

/** The place nearest to a position in the drawing: nearest x of each track, then nearest in height. */
export function nearestPlace(
  tracks: readonly Track[],
  frame: Frame,
  left: number,
  top: number,
): Place | undefined {
  let best: { place: Place; distance: number } | undefined;
  const x = valueAt(frame, left);
  tracks.forEach(({ points }, track) => {
    const index = nearestIndex(points, x);
    const point = points[index];
    if (point === undefined) return;
    const up = point.y === null ? frame.height : placeY(frame, point.y) - top;
    const distance = Math.hypot(up, placeX(frame, point.x) - left);
    if (best === undefined || distance < best.distance)
      best = { place: { track, index }, distance };
  });
  return best?.place;
}

function valueAt(frame: Frame, left: number): number {
  const span = frame.width - frame.marginLeft - frame.marginRight;
  const share = (left - frame.marginLeft) / span;
  const [low, high] = frame.x.domain;
  return frame.x.type === "log" ? low * (high / low) ** share : low + share * (high - low);
}
