import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { DialLedger } from "../../../src/components/widgets/doubling-dial/DialLedger.tsx";
import { DoublingDial } from "../../../src/components/widgets/doubling-dial/DoublingDial.tsx";
import { doublingDial } from "../../../src/components/widgets/doubling-dial/doubling-dial.model.ts";
import { defaultsOf } from "../../../src/engine/index.ts";

const atBuild = doublingDial.derive(defaultsOf(doublingDial.set));
const dial = () =>
  renderToString(() => <DoublingDial atBuild={atBuild} formula={doublingDial.formula} />);
const ledger = () =>
  renderToString(() => <DialLedger title="Where?" sub="Two weeks." atBuild={atBuild} />);

test("the dial is complete without scripts: drawing, table and words", () => {
  const html = dial();
  expect(html).toMatch(/<svg/);
  for (const text of ["150", "75", "−25\u202F%", "a loss of 25"]) expect(html).toContain(text);
});

test("the ledger has both moves with what they come to in money", () => {
  const html = ledger();
  for (const text of ["First move", "Second move", "+50\u202F%", "+50", "−75"]) {
    expect(html).toContain(text);
  }
});

test("no style attribute and no script: the policy forbids them", () => {
  for (const html of [dial(), ledger()]) expect(html).not.toMatch(/ style=|<script|<style/);
});
