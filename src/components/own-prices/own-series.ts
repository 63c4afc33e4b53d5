/** The reader's own prices, for as long as the page is open. Never stored, never sent, never in a link. */
import { createSignal, onMount } from "solid-js";
import type { Accessor } from "solid-js";
import type { OwnSeries } from "./outcome.ts";

const [shared, setShared] = createSignal<OwnSeries>();

/** One series for the whole page: every market control that can use it sees the same. None before mount. */
export function createOwnSeries(): {
  readonly series: Accessor<OwnSeries | undefined>;
  readonly setSeries: (series: OwnSeries | undefined) => void;
} {
  const [mounted, setMounted] = createSignal(false);
  onMount(() => setMounted(true));
  return {
    series: () => (mounted() ? shared() : undefined),
    setSeries: (series) => setShared(() => series),
  };
}
