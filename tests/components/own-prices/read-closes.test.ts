// @vitest-environment node
import { describe, expect, test } from "vitest";
import { tooLarge } from "../../../src/components/own-prices/file-text.ts";
import { readCloses } from "../../../src/components/own-prices/read-closes.ts";
import type { Answers, OwnSeries, Question } from "../../../src/components/own-prices/outcome.ts";
import { dayNumber, dayOf } from "../../../src/engine/index.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, answers: Answers = {}) =>
  readCloses("my.csv", typeof text === "string" ? utf8(text) : text, answers);

function series(text: string | Uint8Array, answers: Answers = {}): OwnSeries {
  const outcome = read(text, answers);
  if (outcome.kind !== "series") throw new Error(JSON.stringify(outcome));
  return outcome.series;
}
function question(text: string): Question {
  const outcome = read(text);
  if (outcome.kind !== "question") throw new Error(JSON.stringify(outcome));
  return outcome.question;
}
function reasons(text: string | Uint8Array): readonly string[] {
  const outcome = read(text);
  if (outcome.kind !== "refused") throw new Error(JSON.stringify(outcome));
  return outcome.reasons;
}

const PLAIN = "date,close\n2020-02-19,100.5\n2020-02-20,101\n2020-02-21,99.25\n";
const CLOSES = ["100.5", "101", "99.25"];

test("fault 37: a file over 5 MB is refused by its size, before anything of it is read", () => {
  expect(tooLarge(200 * 1024 * 1024)).toContain("at most 5 MB; this one has 200 MB");
  expect(tooLarge(5 * 1024 * 1024)).toBeUndefined();
});

test("fault 38: many rows under the limit are read, with progress told on the way", () => {
  const days = Array.from(
    { length: 19_000 },
    (_, i) => `${dayOf(dayNumber("1975-01-01") + i)},${i + 1}`,
  );
  const told: number[] = [];
  const text = utf8(`date,close\n${days.join("\n")}`);
  const outcome = readCloses("long.csv", text, {}, (share) => told.push(share));
  expect(outcome.kind).toBe("series");
  expect(told.length).toBeGreaterThan(5);
  expect(told.at(-1)).toBeGreaterThan(0.9);
  const tooMany = readCloses(
    "x",
    utf8(
      `date,close\n${[...days, ...days.map((line) => line.replace(/^(....)/, (year) => String(Number(year) + 52)))].join("\n")}`,
    ),
    {},
  );
  expect(tooMany).toMatchObject({
    kind: "refused",
    reasons: [expect.stringContaining("at most 20,000 days")],
  });
});

describe("fault 39: encodings, line ends, delimiters and decimal signs are told or asked", () => {
  const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const text = (mark ? "\uFEFF" : "") + PLAIN;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    Array.from(text).forEach((char, i) => view.setUint16(i * 2, char.charCodeAt(0), littleEndian));
    return bytes;
  };

  test.each([
    ["UTF-16, little end first, with its mark", utf16(true, true)],
    ["UTF-16, big end first, with its mark", utf16(false, true)],
    ["UTF-16 without a mark", utf16(true, false)],
    ["UTF-8 with its mark", utf8(`\uFEFF${PLAIN}`)],
    ["CRLF", utf8(PLAIN.replaceAll("\n", "\r\n"))],
    ["semicolons", utf8(PLAIN.replaceAll(",", ";"))],
    ["tabs", utf8(PLAIN.replaceAll(",", "\t"))],
    ["semicolons and decimal commas", utf8(PLAIN.replaceAll(",", ";").replaceAll(".", ","))],
    [
      "quoted decimal commas",
      utf8('date,close\n2020-02-19,"100,5"\n2020-02-20,"101"\n2020-02-21,"99,25"\n'),
    ],
    [
      "a letter that is not UTF-8",
      new Uint8Array([...utf8("date,Schlu"), 0xdf, ...utf8(PLAIN.slice(10))]),
    ],
  ])("%s", (_, bytes) => expect(series(bytes).closes).toEqual(CLOSES));

  test.each([
    ["a header that ends CRLF over lines that end LF", "date,close\r\n", "\n"],
    ["the other way round", "date,close\n", "\r\n"],
    ["an old Mac’s", "date,close\r", "\r"],
    ["a Mac’s header over others", "date,close\r", "\n"],
  ])("mixed line ends: %s", (_, head, end) => {
    const lines = PLAIN.split("\n").slice(1, 4);
    const { closes, notes } = series(head + lines.join(end) + end);
    expect([closes, notes]).toEqual([CLOSES, []]);
    const wrong = [lines[0], "", "2020-02-20,x"].join(end);
    expect(reasons(head + wrong)).toEqual(["Line 4: the close must be a number, got “x”."]);
  });

  test("thousands and decimals, both ways", () => {
    const english = 'date,close\n2020-02-19,"1,234.5"\n2020-02-20,"12,345,678"\n';
    expect(series(english).closes).toEqual(["1234.5", "12345678"]);
    const german = "datum;schluss\n19.02.2020;1.234,5\n20.02.2020;12.345.678\n";
    expect(series(german).closes).toEqual(["1234.5", "12345678"]);
  });

  test("where nothing tells, the reader is asked, and the answer decides", () => {
    const open = "date;close\n2020-02-19;1,234\n2020-02-20;1,240\n";
    expect(question(open)).toMatchObject({ id: "decimal-sign", ask: "How much is 1,234?" });
    expect(series(open, { "decimal-sign": "comma" }).closes).toEqual(["1.234", "1.240"]);
    expect(series(open, { "decimal-sign": "point" }).closes).toEqual(["1234", "1240"]);
  });

  test("a day that can be read in two ways is asked for; another day of the file may tell", () => {
    const open = "date,close\n03/04/2020,1\n04/05/2020,2\n";
    expect(question(open)).toMatchObject({ id: "date-order", ask: "Which day is 03/04/2020?" });
    expect(series(open, { "date-order": "day-first" }).days[0]).toBe("2020-04-03");
    expect(series(open, { "date-order": "month-first" }).days[0]).toBe("2020-03-04");
    expect(series("date,close\n03/04/2020,1\n13/04/2020,2\n").days).toEqual([
      "2020-04-03",
      "2020-04-13",
    ]);
    expect(series("date,close\n03/04/2020,1\n04/13/2020,2\n").days).toEqual([
      "2020-03-04",
      "2020-04-13",
    ]);
  });

  test.each([
    ["20200219", "2020-02-19"],
    ["2020/2/9", "2020-02-09"],
    ["19.2.2020", "2020-02-19"],
    ["19-Feb-2020", "2020-02-19"],
    ['"Feb 19, 2020"', "2020-02-19"],
    ["2020-02-19T00:00:00Z", "2020-02-19"],
    ["2020-02-19 16:00:00+01:00", "2020-02-19"],
    ["1582070400", "2020-02-19"],
    ["1582070400000", "2020-02-19"],
  ])("the day %s", (written, day) => {
    expect(series(`time,close\n${written},1\n2021-02-21,2\n`).days[0]).toBe(day);
  });

  test("columns by name, the adjusted close before the close; without names, asked", () => {
    const yahoo =
      "Date,Open,High,Low,Close,Adj Close,Volume\n2020-02-19,1,2,3,4,5,6\n2020-02-20,1,2,3,4,6,7\n";
    expect(series(yahoo).closes).toEqual(["5", "6"]);
    expect(series("2020-02-19,4\n2020-02-20,5\n").closes).toEqual(["4", "5"]);
    const open = "2020-02-19,4,9\n2020-02-20,5,8\n";
    expect(question(open)).toMatchObject({
      id: "column",
      options: [{ value: "1" }, { value: "2" }],
    });
    expect(series(open, { column: "2" }).closes).toEqual(["9", "8"]);
  });
});

describe("of several columns of numbers", () => {
  test("the one that was read is named", () => {
    const two = "date,Price A,Price B\n2020-02-19,1,4\n2020-02-20,2,5\n";
    expect(series(two).closes).toEqual(["1", "2"]);
    expect(series(two).notes).toEqual(["The closes were read from the column “Price A”."]);
    const yahoo = "Date,Open,Close,Adj Close\n2020-02-19,1,4,5\n2020-02-20,1,4,6\n";
    expect(series(yahoo).notes).toEqual(["The closes were read from the column “Adj Close”."]);
  });

  test("so is the one that the reader chose; without a header, by its place", () => {
    expect(series("2020-02-19,4,9\n2020-02-20,5,8\n", { column: "2" }).notes).toEqual([
      "The closes were read from column 3.",
    ]);
  });

  test("one column of numbers needs no name", () => {
    expect(series("date,close,note\n2020-02-19,1,a\n2020-02-20,2,b\n").notes).toEqual([]);
  });
});

describe("what is refused whatever the answer is refused before anything is asked", () => {
  test.each([
    ["01/02/20", "must have a year of four digits"],
    ["01/02/1969", "must lie between 1970 and 2099"],
  ])("the day %s", (day, reason) => {
    expect(reasons(`date,close\n${day},1\n03/04/2020,2\n`)).toEqual([
      `Line 2: the day ${reason}, got “${day}”.`,
    ]);
  });

  test("a close of nothing beside one that can be read in two ways", () => {
    expect(reasons("date;close\n2020-02-19;1,234\n2020-02-20;0\n")).toEqual([
      "Line 3: the close must be above 0, got “0”.",
    ]);
  });
});

describe("fault 40: what cannot be read names its line, and nothing is applied in part", () => {
  test("a quotation mark that is never closed", () => {
    expect(reasons('date,close\n2020-02-19,1\n2020-02-20,"2\n2020-02-21,3\n')[0]).toContain(
      "Line 3",
    );
  });

  test("lines of another width", () => {
    expect(reasons("date,close\n2020-02-19,1\n2020-02-20\n")[0]).toContain(
      "Line 3: must have 2 cells like the first line, got 1",
    );
  });

  test("NUL bytes", () => {
    expect(reasons("date,close\n2020-02-19,1\n2020-02-20,2\0\n")[0]).toContain(
      "Line 3: holds a NUL",
    );
  });

  test("empty lines do not shift the count of lines; the first five are told, the rest counted", () => {
    const bad = Array.from({ length: 7 }, (_, i) => `2020-02-1${i},x${i}`);
    const told = reasons(`date,close\n2020-02-01,1\n\n${bad.join("\n")}\n`);
    expect(told[0]).toBe("Line 4: the close must be a number, got “x0”.");
    expect(told).toHaveLength(6);
    expect(told[5]).toBe("And 2 more lines like these.");
  });

  test("a close of nothing, less than nothing, and too much", () => {
    const told = reasons(
      "date,close\n2020-02-18,1\n2020-02-19,0\n2020-02-20,-3\n2020-02-21,9e99\n",
    );
    expect(told).toEqual([
      "Line 3: the close must be above 0, got “0”.",
      "Line 4: the close must be above 0, got “-3”.",
      expect.stringContaining("Line 5"),
    ]);
  });

  test("fewer than two days", () => {
    expect(reasons("date,close\n2020-02-19,1\n")[0]).toContain("at least two days");
    expect(reasons("")[0]).toBe("The file is empty.");
    expect(reasons("hello world\n")[0]).toContain("No column of days");
  });
});

describe("fault 41: days in order, duplicates told, gaps told and not filled", () => {
  test("a file from new to old is turned round", () => {
    const { days, closes, notes } = series(
      "date,close\n2020-02-21,3\n2020-02-20,2\n2020-02-19,1\n",
    );
    expect(days).toEqual(["2020-02-19", "2020-02-20", "2020-02-21"]);
    expect(closes).toEqual(["1", "2", "3"]);
    expect(notes).toEqual(["The lines were put in order of their days."]);
  });

  test("of a repeated day the last close is kept, and it is said", () => {
    const { closes, notes } = series("date,close\n2020-02-19,1\n2020-02-19,1.5\n2020-02-20,2\n");
    expect(closes).toEqual(["1.5", "2"]);
    expect(notes[0]).toContain("1 line repeats a day");
    expect(notes[0]).toContain("19 Feb 2020, line 2");
  });

  test("a gap is one step; the longest is named", () => {
    const { days, notes } = series("date,close\n2020-02-19,1\n2020-02-20,2\n2020-04-20,2\n");
    expect(days).toHaveLength(3);
    expect(notes[0]).toContain(
      "1 gap is longer than usual: 60 days from 20 Feb 2020 to 20 Apr 2020",
    );
    expect(notes[0]).toContain("Nothing is filled in");
  });

  test("lines without a close are left out and counted", () => {
    const { closes, notes } = series("date,close\n2020-02-19,1\n2020-02-20,null\n2020-02-21,2\n");
    expect(closes).toEqual(["1", "2"]);
    expect(notes).toEqual(["1 line has no close and is left out."]);
  });
});

test("fault 42: a formula is text, in other columns left alone, in a column of closes refused", () => {
  const evil = '"=HYPERLINK(""http://a.example"")"';
  expect(series(`date,close,note\n2020-02-19,1,${evil}\n2020-02-20,2,x\n`).closes).toEqual([
    "1",
    "2",
  ]);
  expect(reasons(`date,close\n2020-02-19,1\n2020-02-20,${evil}\n`)[0]).toContain(
    "Line 3: the close must be a number",
  );
});

test.each([
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ["a ZIP archive", [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a web page", [...utf8("  <!DOCTYPE html><title>x</title>")]],
  ["a web page", [...utf8("<html>")]],
  ["JSON", [...utf8('{"a":1}')]],
])("fault 43: %s is refused for what it is", (kind, bytes) => {
  expect(reasons(new Uint8Array(bytes))[0]).toContain(`this looks like ${kind}`);
});

test.each([
  ["1969-12-31", "between 1970 and 2099"],
  ["9999-01-01", "between 1970 and 2099"],
  ["2020-02-30", "not a day of the calendar"],
  ["30.02.2020", "not a day of the calendar"],
  ["19.02.20", "year of four digits"],
  ["19/02/20", "year of four digits"],
  ["tomorrow", "must be a day such as"],
])("fault 44: the day %s is refused with its line", (day, words) => {
  const told = reasons(`date,close\n2020-02-19,1\n${day},2\n`);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("Line 3: the day");
  expect(told[0]).toContain(words);
});

test("fault 45: days on which clocks change are one step each, in every zone", () => {
  const before = process.env["TZ"];
  const days = ["2020-03-27", "2020-03-28", "2020-03-29", "2020-03-30", "2020-10-25", "2020-10-26"];
  for (const zone of ["Europe/Berlin", "America/New_York", "Pacific/Apia"]) {
    process.env["TZ"] = zone;
    const text = `date,close\n${days.map((day) => `${day} 00:30:00,1`).join("\n")}\n`;
    expect(series(text).days).toEqual(days);
  }
  process.env["TZ"] = before;
});
