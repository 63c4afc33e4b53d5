/** Where a job runs is a detail: inline while the site is built and in tests, a worker on the page. */
import type { JobInput, JobName, JobOutput } from "./jobs.ts";

export interface Runner {
  /**
   * Runs a job. Of the jobs asked for under one key only the latest matters: an older one that has not
   * begun is dropped, one that has begun is ignored when it ends. Both then resolve to `undefined`.
   *
   * @throws Error with the engine's line when the job fails.
   */
  run<N extends JobName>(
    key: string,
    name: N,
    input: JobInput<N>,
  ): Promise<JobOutput<N> | undefined>;
}
