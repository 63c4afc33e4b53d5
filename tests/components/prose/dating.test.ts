import { expect, test } from "vitest";
import { datedAs, markOf } from "../../../src/components/prose/dating.ts";

const ftx = {
  publisher: "FTX, help centre",
  kind: "primary",
  asOf: "2026",
  dating: "copy",
} as const;
const news = {
  publisher: "News",
  kind: "secondary",
  asOf: "2022-11-11",
  dating: "stated",
} as const;

test("a document that bears a date holds as of it, to the month in its mark", () => {
  expect(markOf(news)).toEqual({ mark: "Nov 2022", said: "News, as of 11 Nov 2022, secondary" });
});

test("an undated copy says when it was seen, and claims nothing for that year", () => {
  expect(markOf(ftx)).toEqual({
    mark: "seen\u00A02026",
    said: "FTX, help centre, seen\u00A02026 in a stored copy",
  });
});

test("a day that the statement itself names is its date, also where the source has none", () => {
  expect(markOf(ftx, "2020-03-12")).toEqual({
    mark: "Mar 2020",
    said: "FTX, help centre, as of 12 Mar 2020",
  });
});

test("a card that rests on several copies says so", () => {
  expect(datedAs("copy", "several")).toBe("as found in stored copies,");
  expect(datedAs("stated", "several")).toBe("as of");
});
