/** A fingerprint that needs no page and no Node: 64 bits in two lanes, enough to tell two runs apart. */
export interface Fingerprint {
  readonly addText: (text: string) => void;
  readonly addDoubles: (doubles: Float64Array) => void;
  readonly read: () => string;
}

export function makeFingerprint(): Fingerprint {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  const add = (word: number): void => {
    high = Math.imul(high ^ word, 0x01000193);
    low = Math.imul(low ^ word ^ (high >>> 15), 0x85ebca6b);
    low ^= low >>> 13;
  };
  const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, "0");
  return {
    addText: (text) => {
      for (let at = 0; at < text.length; at += 1) add(text.charCodeAt(at));
    },
    addDoubles: (doubles) => {
      // Byte by byte in a fixed order, so that the machine's own order does not matter.
      const view = new DataView(new ArrayBuffer(8));
      for (const double of doubles) {
        view.setFloat64(0, double);
        add(view.getInt32(0));
        add(view.getInt32(4));
      }
    },
    read: () => hex(high) + hex(low),
  };
}
