/** What a number's popover holds once it opens. */
import { cleanup, fireEvent, render, waitFor } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { LiveValue } from "../../../src/components/sentence/LiveValue.tsx";
import { fillPopover } from "../../../src/components/sentence/fill-popover.ts";
import { openModel } from "../../../src/state/page-models.ts";
import { ruleLabSet } from "../../../src/components/widgets/rule-lab/parameters.ts";

const PATIENCE = { timeout: 20_000 };
afterEach(cleanup);

function open(popover: Element): void {
  // This DOM knows no popovers: only that one is about to open.
  fireEvent(popover, Object.assign(new Event("beforetoggle"), { newState: "open" }));
}

describe("a live number", () => {
  const draw = () => {
    const { container } = render(() => (
      <LiveValue
        model="rule-lab"
        of="daily-end"
        text="91.0"
        label="what 100 becomes"
        formula="In words."
        lab="/lab/"
      />
    ));
    return { container, popover: container.querySelector(".popover")! };
  };

  test(
    "opens with its inputs and its scenario, which the page did not carry",
    PATIENCE,
    async () => {
      const { popover } = draw();
      expect(popover.querySelector("details")).toBeNull();
      open(popover);
      await waitFor(() => expect(popover.textContent).toContain("First move: 10"));
      const scenario = JSON.parse(popover.querySelector("details pre")!.textContent) as object;
      expect(scenario).toHaveProperty("market");
      expect(popover.querySelector('a[href="/lab/"]')?.textContent).toBe("Open in the lab");
    },
  );

  test("follows the model: other values, other inputs", PATIENCE, async () => {
    const { container, popover } = draw();
    const model = openModel("rule-lab", ruleLabSet);
    model.change({ m1: 20 });
    await waitFor(() => expect(container.querySelector("button")!.textContent).not.toBe("91.0"), {
      timeout: 5000,
    });
    open(popover);
    await waitFor(() => expect(popover.textContent).toMatch(/First move: 20.*Second move/));
    expect(popover.querySelector("pre")!.textContent).toContain('"0.2"');
    expect(popover.querySelector('a[href^="/lab/?moves=20"]')).not.toBeNull();
    model.change({ m1: 10 });
  });
});

describe("a number of the build", () => {
  const page = (data: string): HTMLElement => {
    document.body.innerHTML = `<p>It is <button>1</button><span class="popover" ${data}><b>x</b></span></p>`;
    return document.querySelector(".popover")!;
  };
  test("fetches its stored scenario as it opens, once", PATIENCE, async () => {
    const popover = page('data-stored="article-table"');
    void fillPopover(popover);
    void fillPopover(popover);
    await waitFor(() => expect(popover.querySelector("pre")?.textContent).toContain('"band"'));
    expect(popover.querySelectorAll("details")).toHaveLength(1);
  });

  test("fetches its model's scenario", PATIENCE, async () => {
    const popover = page('data-model="path-painter" data-of="two-end"');
    void fillPopover(popover);
    await waitFor(
      () => expect(popover.querySelector("pre")?.textContent ?? "").toContain('"leverage": "2"'),
      { timeout: 10_000 },
    );
  });

  test("a term has none", () => {
    const popover = page("");
    void fillPopover(popover);
    expect(popover.querySelector("details")).toBeNull();
  });
});
