/** What leaves the engine as text: plain data for the command line, and a ledger as CSV. */
import { describe, expect, test } from "vitest";
import {
  Decimal,
  ledgerCsv,
  makeReport,
  parseScenario,
  simulate,
  toPlain,
} from "../../../src/engine/index.ts";
import { onReturns, token } from "../support/scenarios.ts";

const simulation = simulate(
  parseScenario({
    market: onReturns(["0.10", "-0.4"]),
    products: [{ id: "spot", kind: "spot" }, token("3", { kind: "never" })],
  }),
);

describe("plain data", () => {
  test("has every decimal as a string, in lists too, and leaves the rest as it is", () => {
    const given = { list: [new Decimal("1e-7"), 2], none: null, inner: { yes: true } };
    const plain = toPlain(given);
    expect(plain).toEqual({ list: ["0.0000001", 2], none: null, inner: { yes: true } });
    expect(Array.isArray(plain.list)).toBe(true);
  });

  test("of a simulation is each product’s summary, with the ledger only if it is asked for", () => {
    const short = makeReport(simulation).products;
    expect(Object.keys(short)).toEqual(["spot", "token"]);
    expect(short["spot"]?.nav).toBe("0.66");
    expect(short["token"]).not.toHaveProperty("ledger");
    const long = makeReport(simulation, { ledger: true }).products;
    expect(long["token"]).toMatchObject({ ...short["token"] });
    expect(long["token"]?.ledger?.map(({ event }) => event)).toEqual([
      ...["open", "mark", "mark", "wiped-out"],
    ]);
    expect(makeReport(simulation, { ledger: false }).products["token"]).not.toHaveProperty(
      "ledger",
    );
  });
});

test("the report of a contract has its bankruptcy price beside its liquidation price, or null", () => {
  const { products } = makeReport(
    simulate(
      parseScenario({
        market: { stepHours: 24, path: { kind: "prices", prices: ["100"] } },
        products: [
          { id: "spot", kind: "spot" },
          {
            id: "long",
            kind: "perpetual",
            side: "long",
            leverage: "10",
            maintenanceMarginRate: "0.01",
          },
        ],
      }),
    ),
  );
  expect(products["long"]).toMatchObject({
    liquidationPrice: expect.stringMatching(/^90\.9090/) as unknown,
    bankruptcyPrice: "90",
  });
  expect(products["spot"]).toMatchObject({ liquidationPrice: null, bankruptcyPrice: null });
});

test("a ledger as CSV: a line an event, empty where there is nothing, the reason quoted", () => {
  const lines = ledgerCsv(simulation).split("\r\n");
  expect(lines[0]).toBe(
    "product,step,hour,event,price,navBefore,nav,quantity,notional,leverageBefore,leverageAfter,trade,cost,costKind,amount,triggerPrice,reason",
  );
  expect(lines[1]).toBe(
    'spot,0,0,open,100,1,1,0.01,1,,1,1,0,,0,,"{""kind"":""start"",""leverage"":""1""}"',
  );
  expect(lines[3]).toMatch(/^spot,2,48,mark,66,1\.1,0\.66,0\.01,0\.66,1,1,0,0,,-0\.44,,"/);
  expect(lines.filter((line) => line.startsWith("token,"))).toHaveLength(4);
  expect(lines.at(-1)).toBe("");
});

test("a ledger as CSV writes the smallest price out, never in exponent form", () => {
  const tiny = simulate(
    parseScenario({
      market: { ...onReturns(["0.10"]), start: "1e-45" },
      products: [{ id: "spot", kind: "spot" }],
    }),
  );
  const [, opened] = ledgerCsv(tiny).split("\r\n");
  expect(opened).toMatch(/^spot,0,0,open,0\.0{44}1,1,1,10{45},1,/);
});
