/** A ledger to fill in, as a screen reader speaks it. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { FadingLedger } from "../../../src/components/ledger/FadingLedger.tsx";
import { linesOf } from "../../../src/components/ledger/ledger-lines.ts";
import { parseScenario, simulate } from "../../../src/engine/index.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";
import { spoken } from "../../support/spoken.ts";

const scenario = parseScenario({
  market: { start: "100", stepHours: 24, path: { kind: "returns", returns: ["0.10", "-0.10"] } },
  products: [
    { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
  ],
});
const variant = { scenario, lines: linesOf(simulate(scenario).products["daily"]!.ledger, 100) };

afterEach(cleanup);

test("each stage says what is pressed, each blank which cell it is, and a wrong number is announced", async () => {
  const { container } = render(() => (
    <FadingLedger
      id="fading"
      title="Fill it in"
      sub="Two days."
      source="two-days"
      product="daily"
      variants={[variant]}
    />
  ));
  fireEvent.click(screen.getByRole("button", { name: "Last cell blank" }));
  await afterPaint();
  const said = await spoken(container);
  expect(said.some((phrase) => /^button, Last cell blank, pressed/.test(phrase))).toBe(true);
  expect(said.some((phrase) => phrase.startsWith("table"))).toBe(true);
  const blanks = said.filter((phrase) => phrase.startsWith("textbox"));
  expect(blanks).toHaveLength(1);
  expect(blanks[0]).not.toBe("textbox");
  expect(blanks[0]).not.toContain("78");

  fireEvent.change(screen.getByRole("textbox"), { target: { value: "5" } });
  const announced = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(announced.join(" ")).not.toBe("");
  expect(screen.getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
});
