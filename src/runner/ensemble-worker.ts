/** The worker of many paths: the latest request is run, older ones are dropped between two slices. */
import { runInSlices } from "./ensemble-slices.ts";
import type { EnsembleReply, EnsembleRequest } from "./ensemble-runner.ts";

const SLICE_MS = 20;
let latest = 0;

const reply = (message: EnsembleReply): void => {
  self.postMessage(message);
};

self.addEventListener("message", ({ data: { id, spec } }: MessageEvent<EnsembleRequest>) => {
  latest = id;
  if (!spec) return;
  runInSlices(spec, {
    sliceMs: SLICE_MS,
    isStale: () => latest !== id,
    onPart: (part) => {
      reply({ id, part });
    },
  }).then(
    (whole) => {
      if (whole) reply({ id, whole });
    },
    (error: unknown) => {
      reply({ id, failure: error instanceof Error ? error.message : String(error) });
    },
  );
});
