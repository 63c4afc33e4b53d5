/** The text of a scenario: from a file, or from standard input. */
import { fstatSync, readFileSync, statSync } from "node:fs";
import process from "node:process";

/** What is larger is refused before it is read, or, on standard input, when it gets there. */
const MAX_BYTES = 5_000_000;

/** @param source a file's name, or `-` for standard input */
export function readSource(source: string): string | Promise<string> {
  return source === "-" ? readStandardInput() : readFile(source);
}

function readFile(file: string): string {
  const unreadable = new RangeError(`file must be a readable file, got ${JSON.stringify(file)}`);
  let size: number;
  try {
    const found = statSync(file);
    if (!found.isFile()) throw unreadable;
    size = found.size;
    if (size <= MAX_BYTES) return readFileSync(file, "utf8");
  } catch {
    throw unreadable;
  }
  throw new RangeError(`file must be at most ${MAX_BYTES} bytes, got ${size} bytes`);
}

async function readStandardInput(): Promise<string> {
  // Node reads a directory as if it were empty.
  if (fstatSync(0).isDirectory()) {
    throw new RangeError("standard input must be text, got a directory");
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MAX_BYTES) {
      throw new RangeError(`scenario must be at most ${MAX_BYTES} bytes, got more`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
