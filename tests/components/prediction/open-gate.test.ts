import { afterEach, describe, expect, test } from "vitest";
import { afterPaint } from "../../../src/pace/after-paint.ts";
import { openGateByParts } from "../../../src/components/prediction/open-gate.ts";

const spans = (count: number) => "<span></span>".repeat(count);

/** A lesson whose gate is closed, with these parts behind it. */
function lesson(behind: string) {
  document.documentElement.dataset["gate"] = "closed";
  document.body.innerHTML = `<main class="page"><p id="before"></p><div class="gate"></div>${behind}</main>`;
}
const isIn = (id: string) => document.getElementById(id)!.dataset["let"] === "in";
const isHeldBack = (id: string) => document.getElementById(id)!.dataset["let"] === "out";

afterEach(() => {
  delete document.documentElement.dataset["gate"];
  document.body.innerHTML = "";
});

describe("the gate, opened part by part", () => {
  test("small parts come together, a larger one comes by itself, and nothing before the gate is touched", async () => {
    lesson(`<p id="one"></p><p id="two"></p><p id="three">${spans(40)}</p><p id="four"></p>`);
    const opened = openGateByParts();
    await afterPaint();
    expect([isIn("one"), isIn("two"), isIn("three")]).toEqual([true, true, false]);
    await opened;
    expect(["one", "two", "three", "four"].map(isIn)).toEqual([true, true, true, true]);
    expect(document.getElementById("before")!.dataset["let"]).toBeUndefined();
    expect(document.querySelector(".gate[data-open]")).not.toBeNull();
  });

  test("what is large comes empty, and then its own parts", async () => {
    lesson(
      `<section id="all"><div id="first">${spans(15)}</div><div id="second">${spans(15)}</div></section>`,
    );
    const opened = openGateByParts();
    await afterPaint();
    expect([isIn("all"), isIn("first"), isHeldBack("second")]).toEqual([true, true, true]);
    await opened;
    expect(isIn("second")).toBe(true);
    expect(document.querySelectorAll('[data-let="out"]')).toHaveLength(0);
  });

  test.each(["<span id='whole'><math></math>", "<figure id='whole'><svg></svg>"])(
    "%s is never seen in pieces",
    async (start) => {
      lesson(`${start}${spans(80)}`);
      await openGateByParts();
      expect(isIn("whole")).toBe(true);
      expect(document.querySelectorAll("#whole [data-let]")).toHaveLength(0);
    },
  );

  test("a table comes by its rows", async () => {
    const cells = "<td></td>".repeat(15);
    lesson(
      `<table><tbody><tr id="upper">${cells}</tr><tr id="lower">${cells}</tr></tbody></table>`,
    );
    const opened = openGateByParts();
    await afterPaint();
    expect([isIn("upper"), isHeldBack("lower")]).toEqual([true, true]);
    await opened;
    expect(isIn("lower")).toBe(true);
  });

  test("what comes to life meanwhile, and is put in anew, is not held back", async () => {
    lesson(
      `<section id="all"><div id="first">${spans(15)}</div><div id="second">${spans(15)}</div></section>`,
    );
    const opened = openGateByParts();
    await afterPaint();
    document.getElementById("second")!.replaceWith(document.createElement("p"));
    await opened;
    expect(document.querySelectorAll('[data-let="out"]')).toHaveLength(0);
    expect(document.querySelector(".gate[data-open]")).not.toBeNull();
  });
});
