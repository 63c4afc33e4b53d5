/** From bytes to text: what is not a text file is refused by its first bytes, the encoding is told by them. */

export const MOST_BYTES = 5 * 1024 * 1024;

const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive or a spreadsheet (save it as CSV first)", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Excel file (save it as CSV first)", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a GZIP archive", [0x1f, 0x8b]],
  ["a Parquet file", [0x50, 0x41, 0x52, 0x31]],
  ["a SQLite database", [0x53, 0x51, 0x4c, 0x69]],
];

export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

const refuse = (kind: string): FileText => ({
  ok: false,
  reason: `The file must be a table of dates and closes as text (CSV); this looks like ${kind}.`,
});

/** UTF-16 without its mark: every other byte of plain digits is 0. */
function zerosAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const head = bytes.subarray(0, 64);
  const every = [...head].filter((_, i) => i % 2 === parity);
  return every.length > 2 && every.every((byte) => byte === 0);
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || zerosAt(bytes, 1)) return "utf-16le";
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || zerosAt(bytes, 0)) return "utf-16be";
  return "utf-8";
}

/** Text in the file's own encoding; single bytes above 127 that are not UTF-8 are read as Western European. */
function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Why a file of that size is not opened at all, or undefined. */
export function tooLarge(size: number): string | undefined {
  return size > MOST_BYTES
    ? `The file must be at most 5 MB; this one has ${(size / 1024 / 1024) | 0} MB or more. It was not read.`
    : undefined;
}

export function textOfFile(bytes: Uint8Array): FileText {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (found) return refuse(found[0]);
  const text = decoded(bytes);
  const start = text.slice(0, 256).trimStart().toLowerCase();
  if (/^<(!doctype|html|\?xml|svg)/.test(start)) return refuse("a web page");
  if (/^[{[]/.test(start)) return refuse("JSON");
  if (start === "") return { ok: false, reason: "The file is empty." };
  return { ok: true, text };
}
