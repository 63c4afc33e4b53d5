import { expect, test } from "./journey.ts";
/** The bits that a real page finds are those of Node, and so everybody with one link sees one picture. */
import { bundleBits } from "../engine/bits/bundle.ts";
import { goldenBits } from "../engine/bits/golden.ts";

test("every path, product and rule gives the bits of Node in a page", async ({ page }) => {
  const code = await bundleBits();
  await page.route("**/bits/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ body: code, contentType: "text/javascript" })
      : route.fulfill({ body: "<!doctype html><title>bits</title>", contentType: "text/html" }),
  );
  await page.goto("/bits/");
  const found = await page.evaluate(async (url) => {
    const { allBits } = (await import(url)) as { allBits: () => Record<string, string> };
    return allBits();
  }, "/bits/bits.js");
  expect(found).toEqual(goldenBits());
});
