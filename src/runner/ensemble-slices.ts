/** Many paths in short slices, so that whoever runs them stays able to listen: a page, or a worker. */
import { makeEnsemble } from "../engine/ensemble/index.ts";
import type { EnsembleResult, EnsembleSpec } from "../engine/ensemble/index.ts";

export interface SliceTerms {
  /** Longest stretch without a pause, in milliseconds. */
  readonly sliceMs: number;
  /** Whether nobody waits for this any more; asked after every pause. */
  readonly isStale: () => boolean;
  /** Given what has been found so far: after the first slice, then ten times a second at most. */
  readonly onPart: (part: EnsembleResult) => void;
}

const PART_EVERY_MS = 100;

/**
 * Runs an ensemble; `undefined` once it is stale.
 *
 * @throws RangeError with the engine's line when it cannot be run
 */
export async function runInSlices(
  spec: EnsembleSpec,
  terms: SliceTerms,
): Promise<EnsembleResult | undefined> {
  const pause = makePause();
  try {
    const ensemble = makeEnsemble(spec);
    let partAt = 0;
    for (;;) {
      const until = performance.now() + terms.sliceMs;
      let more = ensemble.advance();
      while (more && performance.now() < until) more = ensemble.advance();
      if (!more) return terms.isStale() ? undefined : ensemble.result();
      if (performance.now() >= partAt) {
        terms.onPart(ensemble.result());
        partAt = performance.now() + PART_EVERY_MS;
      }
      await pause.wait();
      if (terms.isStale()) return undefined;
    }
  } finally {
    pause.close();
  }
}

/** Lets waiting messages and input through; unlike a timer it is not held back by four milliseconds. */
function makePause(): { readonly wait: () => Promise<void>; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  let go: () => void = () => undefined;
  port1.onmessage = () => {
    go();
  };
  return {
    wait: () =>
      new Promise((resolve) => {
        go = resolve;
        port2.postMessage(null);
      }),
    close: () => {
      port1.close();
    },
  };
}
