/** The published JSON Schema: what a scenario's author reads of it. */
import { expect, test } from "vitest";
import { scenarioJsonSchema } from "../../../src/engine/index.ts";

interface Part {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

test("has a title, and says of every part what it is", () => {
  const schema = scenarioJsonSchema() as Part;
  expect(schema.title).toBe("Scenario");
  expect(schema.description).toBe("A market and the products held through it.");
  expect(schema.required).toEqual(["market", "products"]);
  const unsaid: string[] = [];
  const visit = (part: Part, at: string): void => {
    for (const [key, inner] of Object.entries(part.properties ?? {})) {
      if (key !== "kind" && !inner.description) unsaid.push(`${at}.${key}`);
      visit(inner, `${at}.${key}`);
    }
    for (const inner of [part.items, ...(part.anyOf ?? []), ...(part.oneOf ?? [])]) {
      if (inner) visit(inner, `${at}[]`);
    }
  };
  visit(schema, "scenario");
  expect(unsaid).toEqual([]);
});

test("tells the range of a decimal in its description", () => {
  const { properties = {} } = scenarioJsonSchema() as Part;
  expect(properties["market"]?.properties?.["cashRate"]).toMatchObject({
    type: "string",
    description:
      "Yearly rate on cash, a fraction; 0 unless given. Decimal string, between -1 and 10.",
  });
});
