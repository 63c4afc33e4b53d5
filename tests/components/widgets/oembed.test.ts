import { expect, test } from "vitest";
import { oembedOf } from "../../../src/components/widgets/oembed.ts";

test("where the site's address is known, another site gets it whole", () => {
  const described = oembedOf("rule-lab", "The rule lab", new URL("https://example.org/"));
  expect(described.html).toContain('src="https://example.org/embed/rule-lab/"');
  expect(described.provider_url).toBe("https://example.org/");
});

test("where it is not known, no address is made up", () => {
  const described = oembedOf("rule-lab", "The rule lab", undefined);
  expect(described.html).toContain('src="/embed/rule-lab/"');
  expect(described).not.toHaveProperty("provider_url");
});

test("it is what oembed.com asks of the type rich", () => {
  expect(oembedOf("lab", "The lab", undefined)).toMatchObject({
    version: "1.0",
    type: "rich",
    title: "The lab",
    width: expect.any(Number) as number,
    height: expect.any(Number) as number,
  });
});
