import { fireEvent, render, waitFor } from "@solidjs/testing-library";
import { createSignal, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Cell } from "../../../src/components/cell/Cell.tsx";
import type { CellProps } from "../../../src/components/cell/Cell.tsx";
import type { CellModel } from "../../../src/components/cell/CellFoot.tsx";
import { afterPaint } from "../../../src/pace/after-paint.ts";

const SCENARIO = { market: { stepHours: 24 }, products: [] };

function modelOf(parts: Partial<CellModel> = {}): CellModel {
  return {
    notices: () => [],
    changed: () => new Set(["L"]),
    canUndo: () => true,
    canRedo: () => true,
    resetAll: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    link: () => "https://course.test/lessons/x/?L=2&v=1#elsewhere",
    ...parts,
  };
}

function open(props: Partial<CellProps> = {}, output: JSX.Element = <p>The output</p>) {
  return render(() => (
    <Cell id="lab" title="Which one did you buy?" {...props}>
      {output}
    </Cell>
  ));
}

function offerClipboard(writeText: () => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "clipboard");
});

test("its controls and its table are made once, however often a cell looks whether it has them", () => {
  const made: string[] = [];
  const Part = (props: { readonly name: string }): JSX.Element => {
    made.push(untrack(() => props.name));
    return <b>{props.name}</b>;
  };
  render(() => (
    <Cell id="x" title="?" controls={<Part name="controls" />} table={<Part name="table" />}>
      <p>The output</p>
    </Cell>
  ));
  expect(made.toSorted()).toEqual(["controls", "table"]);
});

test("a cell is a region named by its question, at its own place", () => {
  const { getByRole } = open();
  const region = getByRole("region", { name: "Which one did you buy?" });
  expect(region.id).toBe("lab");
  expect(region.querySelector(".cell-number")?.getAttribute("aria-hidden")).toBe("true");
});

describe("the footer", () => {
  test("of a cell without a model has no buttons", () => {
    const { queryAllByRole } = open();
    expect(queryAllByRole("button")).toEqual([]);
  });

  test("resets, undoes and redoes where there is something to", async () => {
    const model = modelOf();
    const { getByRole } = open({ model });
    for (const name of ["Reset", "Undo", "Redo"]) fireEvent.click(getByRole("button", { name }));
    // Each before the next, the last when it has been painted.
    expect(model.redo).not.toHaveBeenCalled();
    await afterPaint();
    for (const done of [model.resetAll, model.undo, model.redo])
      expect(done).toHaveBeenCalledOnce();
  });

  test("offers nothing that would do nothing", async () => {
    const model = modelOf({ changed: () => new Set(), canUndo: () => false, canRedo: () => false });
    const { getByRole } = open({ model });
    for (const name of ["Reset", "Undo", "Redo"]) {
      const button = getByRole<HTMLButtonElement>("button", { name });
      expect(button.getAttribute("aria-disabled")).toBe("true");
      fireEvent.click(button);
      await afterPaint();
    }
    for (const done of [model.resetAll, model.undo, model.redo])
      expect(done).not.toHaveBeenCalled();
  });

  test("keeps the focus where it was when there is nothing left to undo", async () => {
    const [canUndo, setCanUndo] = createSignal(true);
    const { getByRole } = open({ model: modelOf({ canUndo, undo: () => setCanUndo(false) }) });
    const undo = getByRole("button", { name: "Undo" });
    undo.focus();
    fireEvent.click(undo);
    await afterPaint();
    expect(undo.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(undo);
  });

  test("copies the link to this cell, and says so", async () => {
    const copied = vi.fn(() => Promise.resolve());
    offerClipboard(copied);
    const { getByRole, getByText } = open({ model: modelOf() });
    fireEvent.click(getByRole("button", { name: "Copy link" }));
    await waitFor(() => expect(getByRole("button", { name: "Copied" })).toBeTruthy());
    expect(copied).toHaveBeenCalledWith("https://course.test/lessons/x/?L=2&v=1#lab");
    expect(getByText("Copied", { selector: "[role=status]" })).toBeTruthy();
  });

  test("leaves a hash that holds the path as it is", async () => {
    const copied = vi.fn(() => Promise.resolve());
    offerClipboard(copied);
    const link = "https://course.test/lab/?v=1#~moves=4.5_-3.25";
    const { getByRole } = open({ model: modelOf({ link: () => link }) });
    fireEvent.click(getByRole("button", { name: "Copy link" }));
    await waitFor(() => expect(copied).toHaveBeenCalledWith(link));
  });

  test("shows the link, selected, where copying is refused", async () => {
    offerClipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    const { getByRole, findByRole } = open({ model: modelOf() });
    fireEvent.click(getByRole("button", { name: "Copy link" }));
    const field = await findByRole<HTMLInputElement>("textbox", { name: "Copy link" });
    expect(field.value).toBe("https://course.test/lessons/x/?L=2&v=1#lab");
    await waitFor(() => expect(field.selectionEnd).toBe(field.value.length));
  });

  test("shows the link where there is no clipboard at all", async () => {
    const { getByRole, findByRole } = open({ model: modelOf() });
    fireEvent.click(getByRole("button", { name: "Copy link" }));
    expect(await findByRole("textbox", { name: "Copy link" })).toBeTruthy();
  });
});

describe("Show the model", () => {
  test("unfolds the formula and the scenario, as the command line takes it", () => {
    const [stake, setStake] = createSignal(1);
    const { container } = open({
      scenario: () => ({ ...SCENARIO, stake: stake() }),
      formula: "NAV times move.",
    });
    const shown = (): unknown => JSON.parse(container.querySelector("pre")!.textContent);
    expect(container.querySelector(".cell-model")!.textContent).toContain("NAV times move.");
    expect(shown()).toEqual({ ...SCENARIO, stake: 1 });
    setStake(2);
    expect(shown()).toEqual({ ...SCENARIO, stake: 2 });
  });
});

describe("keys", () => {
  test.each([
    [{ key: "z", ctrlKey: true }, "undo"],
    [{ key: "z", metaKey: true }, "undo"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
  ] as const)("%o: %s", async (event, done) => {
    const model = modelOf();
    const { getByRole } = open({ model });
    expect(fireEvent.keyDown(getByRole("button", { name: "Reset" }), event)).toBe(false);
    await afterPaint();
    expect(model[done]).toHaveBeenCalledOnce();
  });

  test("in a text field Ctrl Z is the field’s own while something is typed, then the cell’s", async () => {
    const model = modelOf();
    const { getByLabelText } = open({ model }, <input type="text" aria-label="field" />);
    const field = getByLabelText("field");
    fireEvent.input(field, { target: { value: "20" } });
    expect(fireEvent.keyDown(field, { key: "z", ctrlKey: true })).toBe(true);
    await afterPaint();
    expect(model.undo).not.toHaveBeenCalled();
    fireEvent.change(field);
    expect(fireEvent.keyDown(field, { key: "z", ctrlKey: true })).toBe(false);
    await afterPaint();
    expect(model.undo).toHaveBeenCalledOnce();
  });

  test("on a slider it is the cell’s", async () => {
    const model = modelOf();
    const { getByLabelText } = open({ model }, <input type="range" aria-label="slider" />);
    fireEvent.keyDown(getByLabelText("slider"), { key: "z", ctrlKey: true });
    await afterPaint();
    expect(model.undo).toHaveBeenCalledOnce();
  });

  test("a plain z, or one with Alt, is left alone", async () => {
    const model = modelOf();
    const { getByRole } = open({ model });
    fireEvent.keyDown(getByRole("region"), { key: "z" });
    fireEvent.keyDown(getByRole("region"), { key: "z", ctrlKey: true, altKey: true });
    await afterPaint();
    expect(model.undo).not.toHaveBeenCalled();
  });
});

describe("what goes wrong", () => {
  test("is said as text, never as markup", () => {
    const { container } = open({ model: modelOf({ notices: () => ["<img onerror=alert(1)>"] }) });
    expect(container.querySelector("img")).toBeNull();
    expect(container.querySelector("[role=status]")!.textContent).toContain("<img onerror");
  });

  test("a run that fails is explained, and the last result stays", () => {
    const [failure, setFailure] = createSignal<string>();
    const { container } = render(() => (
      <Cell id="lab" title="Which?" failure={failure()}>
        <p>The output</p>
      </Cell>
    ));
    setFailure("low must be below high");
    expect(container.textContent).toContain("cannot be run: low must be below high");
    expect(container.textContent).toContain("The output");
  });

  test("an output that fails while it is used stays as it stood, to read and not to use", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const [price, setPrice] = createSignal(100);
    const Output = (): JSX.Element => (
      <p>
        {price() > 0
          ? `Worth ${price()}`
          : (() => {
              throw new RangeError("price must be above 0, got 0");
            })()}
      </p>
    );
    const { getByRole, getByText } = open({ model: modelOf() }, (() => <Output />) as never);
    setPrice(90);
    expect(getByText("Worth 90")).toBeTruthy();
    setPrice(0);
    await waitFor(() => expect(getByRole("alert").textContent).toContain("its last result"));
    expect(getByText("Worth 90").closest("[inert]")).not.toBeNull();
  });

  test("an output that throws says so; the cell and its neighbours live on", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = (): JSX.Element => {
      throw new Error("broken");
    };
    const { getByRole, getByText } = render(() => (
      <>
        <Cell id="one" title="One?" model={modelOf()}>
          <Broken />
        </Cell>
        <Cell id="two" title="Two?">
          <p>Alive</p>
        </Cell>
      </>
    ));
    expect(getByRole("alert").textContent).toContain("The interactive part failed");
    expect(getByRole("button", { name: "Reset" })).toBeTruthy();
    expect(getByText("Alive")).toBeTruthy();
  });
});

describe("a scenario too long to travel in the page", () => {
  const unfold = (details: Element | null): void => {
    (details as HTMLDetailsElement).open = true;
    fireEvent(details!, new Event("toggle"));
  };

  test("is made when somebody opens it, and again when the values change", async () => {
    const [values, setValues] = createSignal("2000");
    const made = vi.fn();
    const { container } = render(() => (
      <Cell
        id="lab"
        title="Which one?"
        formula="Close by close."
        loadScenario={() => {
          made(values());
          return Promise.resolve({ from: values() });
        }}
      >
        <p>The output</p>
      </Cell>
    ));
    expect(made).not.toHaveBeenCalled();
    expect(container.querySelector("details")?.textContent).toContain("Close by close.");
    expect(container.querySelector("pre")).toBeNull();
    unfold(container.querySelector("details"));
    await waitFor(() => expect(container.querySelector("pre")?.textContent).toContain("2000"));
    setValues("2007");
    await waitFor(() => expect(container.querySelector("pre")?.textContent).toContain("2007"));
  });

  test("leaves the last one standing when the values cannot be run", async () => {
    const [fails, setFails] = createSignal(false);
    const { container } = render(() => (
      <Cell
        id="lab"
        title="Which one?"
        loadScenario={() =>
          fails() ? Promise.reject(new RangeError("no window")) : Promise.resolve({ kind: "spot" })
        }
      >
        <p>The output</p>
      </Cell>
    ));
    unfold(container.querySelector("details"));
    await waitFor(() => expect(container.querySelector("pre")?.textContent).toContain("spot"));
    setFails(true);
    await Promise.resolve();
    expect(container.querySelector("pre")?.textContent).toContain("spot");
  });
});
