import { describe, expect, test } from "vitest";
import { merge } from "../../../src/state/progress/merge.ts";
import { EMPTY_RECORD } from "../../../src/state/progress/record.ts";
import { exportText, previewImport, readFile } from "../../../src/state/progress/transfer.ts";
import { recordText } from "../../../src/state/progress/text.ts";
import { DAY, NOW, recordWith } from "./examples.ts";

function preview(text: string, current = EMPTY_RECORD) {
  return previewImport(text, current, NOW, "me");
}

describe("progress as a file", () => {
  test("export, import: everything is there again", () => {
    const record = recordWith(["one", "two"]);
    const reading = preview(exportText(record));
    expect(reading).toMatchObject({ ok: true, preview: { added: { attempts: 2 }, known: 0 } });
    if (reading.ok) {
      const joined = merge(EMPTY_RECORD, reading.preview.record);
      expect(recordText(joined)).toBe(recordText(record));
    }
  });

  test("the preview tells new from known", () => {
    const reading = preview(exportText(recordWith(["one", "two"])), recordWith(["two", "three"]));
    expect(reading).toMatchObject({ ok: true, preview: { added: { attempts: 1 }, known: 1 } });
  });

  test("a file cannot clear what is here, nor outrank later writes with a wrong clock", () => {
    const far = { ...recordWith(["one"], NOW + 400 * DAY), cleared: { time: NOW, tab: "x" } };
    const reading = preview(exportText(far), recordWith(["here"], 5));
    if (!reading.ok) throw new Error("must be readable");
    expect(reading.preview.record.cleared).toBeNull();
    expect(reading.preview.record.attempts.get("one")?.stamp).toEqual({ time: NOW, tab: "me" });
  });

  test.each([
    ["another site’s file", '{"format":"other","record":{}}', "not a progress record"],
    ["a picture", "\u0089PNG\r\n", "not JSON"],
    ["a newer file", '{"format":"path-dependent","version":7,"record":{}}', "newer version"],
    ["a deep file", "[".repeat(10_000), "too deep"],
    ["nothing", "", "not JSON"],
  ])("%s is refused with its reason", (_name, text, reason) => {
    expect(preview(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  test("5 MB are refused before they are read", async () => {
    const file = { size: 5_000_000, text: () => Promise.reject(new Error("was read")) };
    expect(await readFile(file)).toBeInstanceOf(RangeError);
  });
});
