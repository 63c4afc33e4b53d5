/** A file read off the page: nothing of it is sent anywhere, and nothing is loaded before there is one. */
import { tooLarge } from "./file-text.ts";
import { refused } from "./outcome.ts";
import type { Answers, Outcome } from "./outcome.ts";
import type { ReadReply, ReadRequest } from "./reading.ts";

export interface Reading {
  /** `undefined` when the reader has called it off. */
  readonly outcome: Promise<Outcome | undefined>;
  readonly cancel: () => void;
}

const BROKEN = "The file could not be read. Reload the page to try again.";

/** Where workers are refused, the same code runs on the page. */
async function readHere({ name, bytes, answers }: ReadRequest): Promise<Outcome> {
  const { readCloses } = await import("./read-closes.ts");
  return readCloses(name, bytes, answers);
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./closes-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

export function readFile(
  file: File,
  answers: Answers,
  onProgress: (share: number) => void,
): Reading {
  const large = tooLarge(file.size);
  if (large !== undefined) {
    return { outcome: Promise.resolve(refused(large)), cancel: () => undefined };
  }
  let cancel = (): void => undefined;
  const called = new Promise<undefined>((resolve) => (cancel = () => resolve(undefined)));
  let worker: Worker | undefined;
  const read = async (): Promise<Outcome> => {
    const request = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), answers };
    worker = startWorker();
    const working = worker;
    if (working === undefined) return readHere(request);
    return new Promise<Outcome>((resolve) => {
      working.addEventListener("message", ({ data }: MessageEvent<ReadReply>) => {
        if ("outcome" in data) resolve(data.outcome);
        else onProgress(data.progress);
      });
      working.addEventListener("error", () => void readHere(request).then(resolve));
      working.postMessage(request);
    });
  };
  const outcome = Promise.race([read().catch(() => refused(BROKEN)), called]).finally(() =>
    worker?.terminate(),
  );
  return { outcome, cancel };
}
