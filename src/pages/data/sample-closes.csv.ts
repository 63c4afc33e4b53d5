import { readSp500 } from "../../content/series/read-sp500.ts";

/** A file to try "your own prices" with: the S&P 500's closes of one year. */
export function GET(): Response {
  const { days, closes } = readSp500();
  const lines = days.flatMap((day, i) => (day.startsWith("2008-") ? [`${day},${closes[i]!}`] : []));
  return new Response(`date,close\n${lines.join("\n")}\n`, {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
}
