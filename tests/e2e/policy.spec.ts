import { expect, test } from "./journey.ts";
/** What the shipped policy and headers refuse, tried in the page as an attacker's text would. */

test.beforeEach(async ({ page }) => {
  await page.goto("/lessons/");
});

test("text does not become markup", async ({ page }) => {
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<p>new</p>";
      return "made";
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toContain("TrustedHTML");
});

test("no other policy can be made", async ({ page }) => {
  const outcome = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    try {
      trustedTypes.createPolicy("anything", {});
      return "made";
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toContain("disallowed");
});

test("a script of somebody else does not run", async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.append("globalThis.ran = true");
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return "ran" in globalThis;
  });
  expect(ran).toBe(false);
});

test("nothing is fetched from, or sent to, another origin", async ({ page }) => {
  const elsewhere = "http://elsewhere.test/";
  const answer = { headers: { "access-control-allow-origin": "*" }, body: "x" };
  await page.route(`${elsewhere}**`, (route) => route.fulfill(answer));
  const ask = (address: string): Promise<string> =>
    fetch(address).then(
      () => "answered",
      (error: unknown) => String(error),
    );
  expect(await page.evaluate(ask, elsewhere)).toContain("Failed to fetch");

  // The same request from a page without a policy, to see that it is the policy that refuses it.
  const open = { contentType: "text/html", body: "<!doctype html><title>open</title>" };
  await page.route("**/open/", (route) => route.fulfill(open));
  await page.goto("/open/");
  expect(await page.evaluate(ask, elsewhere)).toBe("answered");
});

test("the page cannot be framed", async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  const frame = `<!doctype html><title>frame</title><iframe src="${baseURL}/lessons/"></iframe>`;
  await page.route("**/frame/", (route) =>
    route.fulfill({ contentType: "text/html", body: frame }),
  );
  await page.goto("/frame/");
  await expect.poll(() => faults.join("\n")).toMatch(/frame-ancestors|X-Frame-Options/);
});
