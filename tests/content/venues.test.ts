import { describe, expect, test } from "vitest";
import { filesOf, readSources, readVenues } from "./collections.ts";

const venues = readVenues();
const sources = readSources();

test("every platform of the dossier has its card, and the order leaves no gap", () => {
  expect([...venues.keys()]).toEqual(
    expect.arrayContaining([
      "amun",
      "ascendex",
      "binance-blvt",
      "bybit",
      "ftx",
      "gate-floating",
      "gate-from-2025",
      "gate-until-2025",
      "indexcoop-btc2x",
      "indexcoop-btc2x-fli",
      "indexcoop-eth2x",
      "indexcoop-eth2x-fli",
      "kucoin-3l",
      "kucoin-up",
      "mexc",
      "okx",
      "pionex",
      "tlx",
      "toros",
      "tracer-pools",
    ]),
  );
  const orders = [...venues.values()].map((venue) => venue.order).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, index) => index + 1));
});

describe.each([...venues])("%s", (id, venue) => {
  test("cites sources that exist, or says that none was found", () => {
    for (const source of venue.sources) expect([...sources.keys()]).toContain(source.id);
    if (venue.sources.length === 0) expect(venue.status.words).toMatch(/no leveraged token/);
  });

  test("is dated, and due for review after that date", () => {
    expect(venue.reviewBy > venue.asOf).toBe(true);
    expect(venue.reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("a rule that is known can be run, and one that is not has no preset", () => {
    expect(venue.preset === undefined).toBe(venue.family === "unknown");
  });

  test("a fee from news or a forum only is marked when no primary source is cited for the card", () => {
    const kinds = venue.sources.map((source) => sources.get(source.id)?.kind);
    const rated = Object.values(venue.fees).filter(
      (fee) => typeof fee !== "string" && fee.rate !== undefined && !fee.secondary,
    );
    if (rated.length > 0) expect(kinds).toContain("primary");
  });

  test("carries nothing that the dossier marks as remembered only", () => {
    const text = filesOf("venues").get(id) ?? "";
    expect(text).not.toMatch(/Hotbit|Huobi|HTX|Crypto\.com|Bitget|18f-4|unredeemable/i);
  });
});

test("FTX’s daily fee is unknown: only memory gives a figure", () => {
  expect(venues.get("ftx")?.fees.management).toBe("unknown");
  for (const [id, text] of [...filesOf("venues"), ...filesOf("sources")]) {
    if (id.startsWith("ftx")) expect(text, id).not.toMatch(/0\.03|0\.0003/);
  }
});

test("the platforms that the article names say what is and is not known", () => {
  const named = [...venues].filter(([, venue]) => venue.inArticle).map(([id]) => id);
  expect(named.sort()).toEqual(["bybit", "okx", "pionex"]);
  expect(venues.get("okx")?.status.state).toBe("unknown");
  expect(venues.get("bybit")?.status.words).toMatch(/check before you rely on it/);
});

test("percent signs stand behind a narrow no-break space", () => {
  for (const [id, text] of [...filesOf("venues"), ...filesOf("sources")]) {
    expect(text, id).not.toMatch(/\d ?%/);
  }
});
