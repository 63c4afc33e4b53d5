/** The worker's side: one file in, progress and one outcome out. */
import { readCloses } from "./read-closes.ts";
import type { ReadReply, ReadRequest } from "./reading.ts";

const reply = (message: ReadReply): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  const { name, bytes, answers } = data;
  const outcome = readCloses(name, bytes, answers, (progress) => reply({ progress }));
  reply({ outcome });
});
