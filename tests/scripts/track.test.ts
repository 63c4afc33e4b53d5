import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../support/shared-data.ts";
import { runUnread } from "./unread.ts";

const script = join(import.meta.dirname, "../../scripts/track.ts");

function run(...args: string[]): { code: number | null; out: string; error: string } {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

let folder = "";
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "track-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const UNDERLYING = "date,close\n2020-01-01,100\n2020-01-02,110\n2020-01-03,99\n";
const FUND = "date,adjusted_close\n2020-01-01,10\n2020-01-02,12\n2020-01-03,9.6\n";

// A process is started for each, on machines that are busy with other tests.
const PATIENT = { timeout: 60_000 };

describe("track on the command line", PATIENT, () => {
  it("prints one JSON document with the fields of the contract", () => {
    const { code, out, error } = run(
      ...["--underlying", file("a.csv", UNDERLYING), "--product", file("b.csv", FUND)],
      ...["--leverage", "2"],
    );
    expect(error).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      days: 2,
      correlation: 1,
      beta: 2,
      product: 0.96,
      gross: 0.96,
      net: 0.96,
      unexplainedDragPerYear: 0,
      medianDailyErrorBps: 0,
    });
  });

  it("takes a short, rates, an expense, a window, days to leave out, a BOM and CRLF", () => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n`;
    const more = "2020-01-04,108.9\n2020-01-07,108.9\n";
    const { code, out } = run(
      ...["--underlying", file("c.csv", crlf(UNDERLYING + more))],
      ...["--product", file("d.csv", crlf(`${FUND}2020-01-04,5\n2020-01-07,7.68\n`))],
      ...["--leverage", "-2", "--expense", "0.0365", "--exclude", "2020-01-04"],
      ...["--cash", file("e.csv", "date,rate_pct\n2019-12-01,3.65\n")],
      ...["--from", "2020-01-01", "--to", "2020-01-07"],
    );
    expect(code).toBe(0);
    const found = JSON.parse(out) as Record<string, number>;
    // Each day a −2x earns 3 × 0.01 % and pays 0.01 %: 0.02 % a day, six days.
    expect(found["days"]).toBe(3);
    expect(found["gross"]).toBeCloseTo(0.8 * 1.2 * 0.8, 12);
    expect(found["net"]).toBeCloseTo(0.8002 * 1.2002 * 0.8002 * 1.0006, 12);
  });

  it("is left unfinished, quietly, when nobody reads what it prints", async () => {
    const found = await runUnread([
      ...[script, "--underlying", file("a.csv", UNDERLYING), "--product", file("b.csv", FUND)],
      ...["--leverage", "2"],
    ]);
    expect(found).toEqual({ code: 0, err: "" });
  });

  it("reads semicolons with a decimal point, where a point cannot stand for thousands", () => {
    const semicolons = (text: string): string => text.replaceAll(",", ";");
    const { code, out } = run(
      ...["--underlying", file("s.csv", semicolons(UNDERLYING))],
      ...["--product", file("t.csv", semicolons(FUND)), "--leverage", "2"],
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ product: 0.96, net: 0.96 });
  });

  const good = ["--leverage", "2"];
  const wrong: [what: string, args: () => string[], line: string][] = [
    ["nothing", () => [], "--underlying must be a CSV file, got nothing"],
    ["an unknown option", () => ["--levrage", "2"], "arguments must be --underlying"],
    [
      "a word for leverage",
      () => ["--underlying", "x", "--product", "y", "--leverage", "two"],
      '--leverage must be a number from -20 to 20, got "two"',
    ],
    [
      "a file that is not there",
      () => ["--underlying", "nowhere.csv", "--product", "y", ...good],
      '--underlying must be a readable file, got "nowhere.csv"',
    ],
    [
      "a day that is none",
      () => ["--underlying", "x", "--product", "y", ...good, "--from", "2020-02-30"],
      '--from must be a day such as 2020-02-19, got "2020-02-30"',
    ],
    ["no such column", () => series("day,price\n1,2\n"), "--underlying line 1 header must be"],
    [
      "a word for a price",
      () => series("date,close\n2020-01-01,1\n2020-01-02,n/a\n"),
      '--underlying line 3 close must be a number between 1e-9 and 1e12, got "n/a"',
    ],
    [
      "a price of 0",
      () => series("date,close\n2020-01-01,0\n"),
      '--underlying line 2 close must be a number between 1e-9 and 1e12, got "0"',
    ],
    [
      "a price below 0",
      () => series("date,close\n2020-01-01,1\n2020-01-02,-5\n"),
      '--underlying line 3 close must be a number between 1e-9 and 1e12, got "-5"',
    ],
    [
      "a date twice",
      () => series("date,close\n2020-01-01,1\n2020-01-01,1\n"),
      '--underlying line 3 date must be after 2020-01-01, got "2020-01-01"',
    ],
    [
      "an American date",
      () => series("date,close\n01/02/2020,1\n"),
      '--underlying line 2 date must be a day such as 2020-02-19, got "01/02/2020"',
    ],
    [
      "too few days",
      () => series("date,close\n2020-01-01,1\n2020-01-02,1\n"),
      "product must be at least 3 days that underlying has too, got 2",
    ],
    ["an empty file", () => series(""), "--underlying line 1 header must be"],
    [
      "a directory",
      () => [...series(UNDERLYING), "--underlying", tmpdir()],
      "--underlying must be a readable file, got ",
    ],
    [
      "a decimal comma in a file of commas",
      () => series("date,close\n2020-01-01,1,5\n2020-01-02,1,6\n2020-01-03,1,7\n"),
      "--underlying line 2: must have 2 cells like the first line, got 3 (“2020-01-01 1 5”)",
    ],
    [
      "a decimal comma in quotes",
      () => series('date,close\n2020-01-01,"1,5"\n'),
      '--underlying line 2 close must be a number between 1e-9 and 1e12, got "1,5"',
    ],
    [
      "a decimal comma after semicolons",
      () => series("date;close\n2020-01-01;1,5\n2020-01-02;1,6\n2020-01-03;1,7\n"),
      '--underlying line 2 close must be a number between 1e-9 and 1e12, got "1,5"',
    ],
    [
      "a point that may part thousands",
      () => series("date;close\n2020-01-01;1.234\n2020-01-02;12.345\n2020-01-03;999\n"),
      '--underlying line 2 close must be a number whose point is plainly a decimal one, got "1.234"',
    ],
    [
      "a row that is too short, below a field of two lines",
      () => series('date,close,note\n2020-01-01,1,"two\nlines"\n2020-01-02,2\n'),
      "--underlying line 4: must have 3 cells like the first line, got 2",
    ],
    [
      "a quote that is never closed",
      () => series('date,close\n2020-01-01,1\n2020-01-02,"2\n2020-01-03,3\n'),
      "--underlying line 3: a quotation mark is opened and never closed",
    ],
    [
      "a NUL byte",
      () => series("date,close\n2020-01-01,1\u0000\n"),
      "--underlying line 2: holds a NUL byte, which no text has",
    ],
    [
      "UTF-16",
      () => series(Buffer.from("date,close\n2020-01-01,1\n", "utf16le")),
      "--underlying line 1: holds a NUL byte, which no text has",
    ],
    [
      "a close beyond all numbers",
      () => series("date,close\n2020-01-01,1\n2020-01-02,1e999\n2020-01-03,2\n"),
      '--underlying line 3 close must be a number between 1e-9 and 1e12, got "1e999"',
    ],
    [
      "a close next to nothing",
      () => series("date,close\n2020-01-01,1e-999\n"),
      '--underlying line 2 close must be a number between 1e-9 and 1e12, got "1e-999"',
    ],
    [
      "closes that leave no figure to print",
      () => [
        ...series(`date,close\n${leaps(40)}`, `date,close\n${leaps(40)}`),
        "--leverage",
        "0.5",
      ],
      "gross must be a figure below 1.8e308, got 1.81898940355e+408",
    ],
  ];
  const series = (text: string | Buffer, fund = FUND): string[] => [
    ...["--underlying", file("wrong.csv", text), "--product", file("fund.csv", fund), ...good],
  ];
  /** From the least close to the greatest and back, so many times. */
  const leaps = (count: number): string =>
    Array.from({ length: count }, (_, index) => {
      const day = String((index % 28) + 1).padStart(2, "0");
      const month = String(Math.floor(index / 28) + 1).padStart(2, "0");
      return `2020-${month}-${day},${index % 2 === 0 ? "1e-9" : "1e12"}\n`;
    }).join("");
  for (const [what, args, line] of wrong) {
    it(`${what}: one line, exit code 2`, () => {
      const { code, out, error } = run(...args());
      expect(error.startsWith(line), error).toBe(true);
      expect(error.trimEnd().split("\n")).toHaveLength(1);
      expect([code, out]).toEqual([2, ""]);
    });
  }
});

const data = sharedData("SSO and SDS against SPY");

describe.skipIf(data === null)("track on real funds", PATIENT, () => {
  const against = (fund: string, ...rest: string[]): Record<string, number> => {
    const at = (name: string): string => join(data ?? "", name);
    const { out } = run(
      ...["--underlying", at("etf_spy_daily.csv"), "--product", at(fund)],
      ...["--expense", "0.0089", "--cash", at("fedfunds_monthly.csv"), ...rest],
    );
    return JSON.parse(out) as Record<string, number>;
  };

  it("SSO: correlation 0.99475, beta 1.957, half a percent a year unexplained", () => {
    const bad = "2007-06-21,2011-10-27,2011-10-28";
    const found = against("etf_sso_daily.csv", "--leverage", "2", "--exclude", bad);
    // The notes beside the data say "about 0.9956". No reading of them gives that: 0.9948 with a bad day's
    // return left out, with both returns beside it, or with its close, which is what is done here; 0.9944 with
    // log returns; 0.9948 with the cash rate deducted; 0.9948 to 0.9951 from any first day up to October 2008.
    // An independent calculation agrees to all digits. What lowers it is the autumn of 2008: on 2008-10-13
    // alone the fund's close is 6.6 points off twice SPY's return, and that day is not among the bad ones.
    expect(Math.abs((found["correlation"] ?? 0) - 0.99475)).toBeLessThan(0.0003);
    expect(found["beta"]).toBeCloseTo(1.9566, 3);
    expect(found["unexplainedDragPerYear"]).toBeCloseTo(0.005, 3);
    expect(found["net"]).toBeLessThan(found["gross"] ?? 0);
  });

  it("SDS: correlation −0.9952, beta −1.961, about 0.2 % a year unexplained", () => {
    const found = against("etf_sds_daily.csv", "--leverage", "-2");
    expect(Math.abs((found["correlation"] ?? 0) + 0.9952)).toBeLessThan(0.0003);
    expect(found["beta"]).toBeCloseTo(-1.961, 3);
    expect(found["unexplainedDragPerYear"]).toBeCloseTo(0.0017, 3);
    // A short fund earns the cash rate, so its model ends above the one without financing.
    expect(found["net"]).toBeGreaterThan(found["gross"] ?? 1);
  });

  it("an unleveraged index held against itself has nothing left to explain", () => {
    const found = against("etf_spy_daily.csv", "--leverage", "1", "--expense", "0");
    expect(found).toMatchObject({ correlation: 1, beta: 1 });
    expect(found["unexplainedDragPerYear"]).toBeCloseTo(0, 30);
    expect(found["medianDailyErrorBps"]).toBeCloseTo(0, 30);
  });
});
