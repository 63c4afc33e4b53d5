import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../support/shared-data.ts";

const script = join(import.meta.dirname, "../../scripts/track.ts");

function run(...args: string[]): { code: number | null; out: string; error: string } {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

let folder = "";
const file = (name: string, text: string): string => {
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
      '--underlying line 3 close must be a number above 0, got "n/a"',
    ],
    [
      "a price of 0",
      () => series("date,close\n2020-01-01,0\n"),
      '--underlying line 2 close must be a number above 0, got "0"',
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
  ];
  const series = (text: string): string[] => [
    ...["--underlying", file("wrong.csv", text), "--product", file("b.csv", FUND), ...good],
  ];
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

  it("SSO: correlation about 0.995, beta about 1.96, under 1 % a year unexplained", () => {
    const bad = "2007-06-21,2011-10-27,2011-10-28";
    const found = against("etf_sso_daily.csv", "--leverage", "2", "--exclude", bad);
    expect(found["correlation"]).toBeCloseTo(0.9956, 2);
    expect(found["beta"]).toBeCloseTo(1.96, 2);
    expect(Math.abs(found["unexplainedDragPerYear"] ?? 1)).toBeLessThan(0.01);
    expect(found["net"]).toBeLessThan(found["gross"] ?? 0);
  });

  it("SDS: correlation about −0.995, beta about −1.96, about 0.2 % a year unexplained", () => {
    const found = against("etf_sds_daily.csv", "--leverage", "-2");
    expect(found["correlation"]).toBeCloseTo(-0.995, 3);
    expect(found["beta"]).toBeCloseTo(-1.96, 2);
    expect(found["unexplainedDragPerYear"]).toBeCloseTo(0.002, 3);
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
