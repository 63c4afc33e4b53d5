/** The command line as its users meet it: what is printed where, and the exit code. */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runUnread } from "./unread.ts";

const SCENARIO = {
  market: {
    start: "100",
    stepHours: 24,
    path: { kind: "returns", returns: ["0.10", "-0.10"] },
    funding: { kind: "constant", rate: "0.0001", everyHours: 8 },
    cashRate: "0",
  },
  products: [
    { id: "spot", kind: "spot" },
    { id: "static", kind: "static", leverage: "3" },
    { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
    {
      id: "band",
      kind: "token",
      leverage: "3",
      rule: { kind: "band", low: "2", high: "4", restore: "target" },
    },
  ],
};

const { funding: _funding, ...withoutFunding } = SCENARIO.market;
const FREE = { ...SCENARIO, market: withoutFunding };

/** Runs of a child process take long on a busy machine; how long is not what is tested. */
const PATIENCE = { timeout: 60_000 };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "simulate-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function simulate(
  args: readonly string[],
  input = "",
): { code: number | null; out: string; err: string } {
  const found = spawnSync(process.execPath, ["scripts/simulate.ts", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { code: found.status, out: found.stdout, err: found.stderr };
}

function fileOf(text: string): string {
  const path = join(folder, "scenario.json");
  writeFileSync(path, text);
  return path;
}

describe("a scenario", PATIENCE, () => {
  test("from a file and from standard input gives the same one JSON document", () => {
    const text = JSON.stringify(FREE);
    const fromFile = simulate([fileOf(text)]);
    expect(fromFile).toMatchObject({ code: 0, err: "" });
    expect(simulate(["-"], text).out).toBe(fromFile.out);
    const { products } = JSON.parse(fromFile.out) as {
      products: Record<string, { nav: string; rebalances: number }>;
    };
    const navs = Object.entries(products).map(([id, { nav }]) => [id, nav]);
    expect(Object.fromEntries(navs)).toEqual({
      spot: "0.99",
      static: "0.97",
      daily: "0.91",
      band: "0.97",
    });
    expect(products["band"]?.rebalances).toBe(0);
  });

  test("has the keys of the contract, money as strings, absent things null", () => {
    const { products } = JSON.parse(simulate(["-"], JSON.stringify(SCENARIO)).out) as {
      products: Record<string, Record<string, unknown>>;
    };
    expect(products["daily"]).toMatchObject({
      nav: expect.stringMatching(/^0\.9\d+$/) as unknown,
      return: expect.stringMatching(/^-0\.\d+$/) as unknown,
      rebalances: 2,
      turnover: expect.stringMatching(/^1\.\d+$/) as unknown,
      costs: {
        funding: expect.stringMatching(/^0\.00\d+$/) as unknown,
        interest: "0",
        management: "0",
        trading: "0",
        gas: "0",
      },
      realLeverage: { min: expect.any(String) as unknown, max: expect.any(String) as unknown },
      maxDrawdown: expect.any(String) as unknown,
      liquidationPrice: null,
      wipedOutAt: null,
      events: [],
    });
  });

  test("with --ledger every row is there, and none without", () => {
    const rows = (args: readonly string[]): readonly Record<string, unknown>[] | undefined => {
      const { products } = JSON.parse(simulate(["-", ...args], JSON.stringify(FREE)).out) as {
        products: Record<string, { ledger?: Record<string, unknown>[] }>;
      };
      return products["daily"]?.ledger;
    };
    expect(rows([])).toBeUndefined();
    expect(rows(["--ledger"])?.map((row) => row["event"])).toEqual([
      "open",
      "mark",
      "rebalance",
      "mark",
      "rebalance",
    ]);
  });

  test("with --csv the ledgers are a table, a line an event", () => {
    const { out, code } = simulate(["-", "--csv"], JSON.stringify(FREE));
    const lines = out.trimEnd().split("\r\n");
    expect(code).toBe(0);
    expect(lines[0]).toBe(
      "product,step,hour,event,price,navBefore,nav,quantity,notional,leverageBefore,leverageAfter,trade,cost,costKind,amount,triggerPrice,reason",
    );
    expect(lines).toHaveLength(1 + 3 + 3 + 5 + 3);
    expect(lines.at(-1)).toContain('"{""kind"":""price""');
  });
});

test("--schema prints the JSON Schema, which describes every product", PATIENCE, () => {
  const { out, code } = simulate(["--schema"]);
  const schema = JSON.parse(out) as {
    properties: { products: { items: { oneOf: { properties: { kind: { const: string } } }[] } } };
    additionalProperties: boolean;
  };
  expect(code).toBe(0);
  expect(schema.additionalProperties).toBe(false);
  const kinds = schema.properties.products.items.oneOf.map(
    ({ properties }) => properties.kind.const,
  );
  expect(kinds).toEqual(expect.arrayContaining(["spot", "static", "token", "pool-token"]));
});

describe("wrong input: exit 2, one line, no stack", PATIENCE, () => {
  const deep = `{"market": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  test.each([
    [
      "a static leverage of 700",
      JSON.stringify(SCENARIO).replace('"leverage":"3"', '"leverage":"700"'),
      "products[1].leverage must be between -125 and 125 and not 0, got 700",
    ],
    [
      "a token’s leverage of 7",
      JSON.stringify(SCENARIO).replaceAll('"leverage":"3","rule"', '"leverage":"7","rule"'),
      "products[2].leverage must be between -5 and 5 and not 0, got 7",
    ],
    ["an unknown field", JSON.stringify({ ...SCENARIO, extra: 1 }), "extra must be absent"],
    ["a poisoned key", '{"__proto__": {"a": 1}}', "__proto__ must be absent"],
    ["no JSON", "{", "scenario must be valid JSON"],
    ["nothing", "", "scenario must be valid JSON, got nothing"],
    ["ten megabytes", `{"market": "${"x".repeat(10_000_000)}"}`, "scenario must be at most"],
    ["deep nesting", deep, "must be nested at most 16 levels deep, got more"],
  ])("%s", (_name, text, line) => {
    const { code, out, err } = simulate(["-"], text);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(line);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  test.each([
    [["no-such-file.json"], "file must be a readable file"],
    [["."], "file must be a readable file"],
    [[], "arguments must be FILE or -"],
    [["-", "-"], "arguments must be FILE or -"],
    [["--nonsense"], "arguments must be FILE or -"],
    [["--schema", "--ledger", "nope.json"], 'alone, got "--schema --ledger nope.json"'],
    [["--schema", "nope.json"], 'alone, got "--schema nope.json"'],
    [["--schema", "--csv"], 'alone, got "--schema --csv"'],
    [["-", "--ledger", "--csv"], 'got "- --ledger --csv"'],
  ])("%j", (args, line) => {
    const { code, out, err } = simulate(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(line);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a file of ten megabytes is refused by its size", () => {
    const { code, err } = simulate([fileOf("x".repeat(10_000_000))]);
    expect(code).toBe(2);
    expect(err).toContain("file must be at most 5000000 bytes, got 10000000 bytes");
  });

  test("a directory on standard input", () => {
    const directory = openSync(tmpdir(), "r");
    const found = spawnSync(process.execPath, ["scripts/simulate.ts", "-"], {
      stdio: [directory, "pipe", "pipe"],
      encoding: "utf8",
    });
    closeSync(directory);
    expect([found.status, found.stdout]).toEqual([2, ""]);
    expect(found.stderr).toBe("standard input must be text, got a directory\n");
  });

  test("what never ends on standard input is left when it is too long", () => {
    if (!existsSync("/dev/zero")) return;
    const endless = openSync("/dev/zero", "r");
    const found = spawnSync(process.execPath, ["scripts/simulate.ts", "-"], {
      stdio: [endless, "pipe", "pipe"],
      encoding: "utf8",
    });
    closeSync(endless);
    expect([found.status, found.stdout]).toEqual([2, ""]);
    expect(found.stderr).toBe("scenario must be at most 5000000 bytes, got more\n");
  });

  test("a key twice in one object", () => {
    const text = JSON.stringify(FREE).replace('"stepHours":24', '"stepHours":24,"stepHours":1');
    const { code, err } = simulate(["-"], text);
    expect([code, err]).toEqual([2, "market.stepHours must be given once, got it twice\n"]);
  });

  test("more work than a machine does in a minute or two", () => {
    const market = { ...FREE.market, path: { kind: "trend", move: "0.0001", steps: 100_000 } };
    const products = Array.from({ length: 64 }, (_, index) => ({
      ...SCENARIO.products[2],
      id: `p${index}`,
    }));
    const { code, err } = simulate(["-"], JSON.stringify({ market, products }));
    expect([code, err]).toEqual([
      2,
      "products must be at most 3 on a path of 100000 steps, got 64\n",
    ]);
  });
});

describe("what is printed", PATIENCE, () => {
  const LONG = {
    ...FREE,
    market: { ...FREE.market, path: { kind: "trend", move: "0.001", steps: 300 } },
  };

  test("is left unfinished, quietly, when nobody reads on", async () => {
    const path = fileOf(JSON.stringify(LONG));
    for (const args of [[path, "--ledger"], [path, "--csv"], [path], ["--schema"]]) {
      const found = await runUnread(["scripts/simulate.ts", ...args]);
      expect(found, args.join(" ")).toEqual({ code: 0, err: "" });
    }
  });

  test("is told in one line to have no room", () => {
    if (!existsSync("/dev/full")) return;
    const full = openSync("/dev/full", "w");
    const found = spawnSync(process.execPath, ["scripts/simulate.ts", "--schema"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect([found.status, found.stderr]).toEqual([
      1,
      "standard output must be writable, got ENOSPC\n",
    ]);
  });
});
