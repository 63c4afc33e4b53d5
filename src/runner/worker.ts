/** The worker's side: one request in, one reply out. */
import { answer } from "./jobs.ts";
import type { JobRequest } from "./jobs.ts";

self.addEventListener("message", (event: MessageEvent<JobRequest>) => {
  self.postMessage(answer(event.data));
});
