import { expect, test } from "vitest";
import { readSources } from "./collections.ts";

const sources = readSources();

test("every source parses and its id is a kebab-case word", () => {
  expect(sources.size).toBeGreaterThanOrEqual(60);
  for (const id of sources.keys()) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("no two sources describe the same document", () => {
  const described = [...sources.values()].map(({ title, publisher }) => `${title} · ${publisher}`);
  expect(new Set(described).size).toBe(described.length);
  const urls = [...sources.values()].flatMap(({ url }) => url ?? []);
  expect(new Set(urls).size).toBe(urls.length);
});

test("addresses carry no referral, tracking or query that is not the document’s own id", () => {
  for (const [id, { url }] of sources) {
    if (url === undefined) continue;
    const keys = [...new URL(url).searchParams.keys()];
    expect(
      keys.filter((key) => key !== "id"),
      id,
    ).toEqual([]);
  }
});
