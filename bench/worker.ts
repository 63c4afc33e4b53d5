/** The browser's side: one run when asked, then the first band's time and the whole's, on the wall. */
import { makeEnsemble } from "../src/engine/ensemble/index.ts";
import { PATHS, SCENARIO } from "./many-paths.ts";

const SLICE_MS = 20;

self.addEventListener("message", () => {
  const from = performance.now();
  const ensemble = makeEnsemble({ scenario: SCENARIO, paths: PATHS });
  let firstBand = 0;
  let more = true;
  while (more) {
    more = ensemble.advance();
    if (firstBand === 0 && performance.now() - from >= SLICE_MS) {
      ensemble.result();
      firstBand = performance.now() - from;
    }
  }
  ensemble.result();
  self.postMessage({ firstBand, whole: performance.now() - from });
});
self.postMessage("ready");
