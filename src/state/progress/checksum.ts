/**
 * A short fingerprint of a text, to notice a record that was cut or altered on its way to the disk.
 *
 * FNV-1a over UTF-16 code units, 32 bits, as 8 hexadecimal digits. It guards against accidents, not against
 * people: the record is the reader's own.
 *
 * @example
 * checksum("") // → "811c9dc5"
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
