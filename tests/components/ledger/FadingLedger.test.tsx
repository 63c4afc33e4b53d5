import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FadingLedger } from "../../../src/components/ledger/FadingLedger.tsx";
import { linesOf } from "../../../src/components/ledger/ledger-lines.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";
import { parseScenario, simulate } from "../../../src/engine/index.ts";

const variantOf = (returns: string[]) => {
  const scenario = parseScenario({
    market: { start: "100", stepHours: 24, path: { kind: "returns", returns } },
    products: [
      { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
    ],
  });
  return { scenario, lines: linesOf(simulate(scenario).products["daily"]!.ledger, 100) };
};

beforeEach(() => {
  render(() => (
    <FadingLedger
      id="fading"
      title="Fill it in"
      sub="Two days."
      source="two-days"
      product="daily"
      variants={[variantOf(["0.10", "-0.10"]), variantOf(["0.05", "0.05"])]}
    />
  ));
});
afterEach(cleanup);

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole("button", { name }));
  await afterPaint();
};
const blanks = () => screen.queryAllByRole<HTMLInputElement>("textbox");
const write = (field: HTMLInputElement, text: string) =>
  fireEvent.change(field, { target: { value: text } });
const table = () => screen.getByRole("table").textContent;

test("it begins worked, with nothing to fill in", () => {
  expect(blanks()).toHaveLength(0);
  expect(table()).toContain("−78.0");
});

test("a blank and what gives it away are not in the document until it is filled", async () => {
  await press("Last three blank");
  expect(blanks()).toHaveLength(3);
  expect(document.body.innerHTML).not.toMatch(/3\.86x|−78\.0|351\.0/);
  write(blanks()[0]!, "91");
  expect(table()).toContain("351.0");
  expect(table()).not.toContain("3.86x");
});

test("wrong, hint, show me: the way out appears after a try", async () => {
  await press("Last cell blank");
  expect(screen.queryByRole("button", { name: "Show me" })).toBeNull();
  await press(/Hint/);
  expect(screen.getAllByRole("status").at(-2)?.textContent).toContain("3.00x times the NAV above");
  write(blanks()[0]!, "78");
  expect(blanks()[0]!.getAttribute("aria-invalid")).toBe("true");
  expect(document.body.textContent).toContain("The sign is not");
  await press("Show me");
  expect(document.activeElement?.getAttribute("role")).toBe("status");
  expect(blanks()[0]!.value).toBe("−78.0");
  expect(document.body.textContent).toContain("Try it again with other numbers");
  expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
});

test("filled by oneself, the next stage opens with fresh numbers", async () => {
  await press("Last cell blank");
  write(blanks()[0]!, "−78");
  expect(document.body.textContent).toContain("every number in it is yours");
  await press("Next: last three blank");
  expect(blanks()).toHaveLength(3);
  expect(table()).toContain("110.3");
});
