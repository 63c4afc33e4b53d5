/** A model as components hold it: linked across the page, at its defaults until mounted, kept in the link. */
import { render } from "@solidjs/testing-library";
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useModel } from "../../src/state/model.ts";
import type { Model } from "../../src/state/model.ts";
import { EXAMPLE_SET } from "../support/parameter-examples.ts";
import type { ExampleSet } from "../support/parameter-examples.ts";

/** Models live as long as the page does: each test takes one of its own, and leaves it at its defaults. */
const opened: { resetAll: () => void }[] = [];
let number = 0;
let name: string;
beforeEach(() => {
  vi.useFakeTimers();
  number += 1;
  name = `model${number}`;
  document.body.innerHTML = `<main data-primary-model="${name}"></main>`;
  history.replaceState(null, "", "/lessons/x/");
});
afterEach(() => {
  for (const model of opened) model.resetAll();
  vi.runAllTimers();
  vi.useRealTimers();
});

const at = (address: string): void => history.replaceState(null, "", address);
const address = (): string => {
  vi.runAllTimers();
  return location.pathname + location.search + location.hash;
};

function mount(options: Parameters<typeof useModel>[2] = {}) {
  let model!: Model<ExampleSet>;
  const seen: number[] = [];
  const View = (): JSX.Element => {
    model = useModel(name, EXAMPLE_SET, options);
    opened.push(model);
    return (
      <p>
        {(seen.push(model.values().L), model.values().L)}
        <Show when={model.changed().has("L")}> changed</Show>
        {model.notices().join()}
      </p>
    );
  };
  const { container, unmount } = render(() => <View />);
  return { model, seen, text: () => container.textContent, unmount };
}

describe("the hydration rule", () => {
  test("a component is drawn at the defaults first, whatever the link says", () => {
    at("/lessons/x/?L=2");
    const { seen, text, model } = mount();
    expect(seen).toEqual([3, 2]);
    expect(text()).toBe("2 changed");
    expect(model.ready()).toBe(true);
  });

  test("one that wakes up late is too, whatever its neighbours have done", () => {
    const early = mount();
    early.model.change({ L: 5 });
    const late = mount();
    expect(late.seen).toEqual([3, 5]);
  });
});

describe("models of one name", () => {
  test("are one: values, undo and redo", () => {
    const [a, b] = [mount(), mount()];
    a.model.change({ L: 1 });
    expect(b.text()).toBe("1 changed");
    expect(b.model.canUndo()).toBe(true);
    b.model.undo();
    expect([a.text(), a.model.canRedo()]).toEqual(["3", true]);
    a.model.redo();
    expect(b.model.values().L).toBe(1);
  });

  test("of another name are another", () => {
    const one = mount();
    name = `${name}b`;
    const other = mount();
    one.model.change({ L: 1 });
    expect(other.text()).toBe("3");
  });

  test("hear no more once they are gone", () => {
    const [a, b] = [mount(), mount()];
    b.unmount();
    a.model.change({ L: 1 });
    expect(b.seen).toEqual([3]);
  });
});

describe("reset", () => {
  test("of one parameter leaves the others", () => {
    const { model } = mount();
    model.change({ L: 1, rule: "band" });
    model.reset("L");
    expect([...model.changed()]).toEqual(["rule"]);
  });

  test("of all is one step that can be taken back", () => {
    const { model } = mount();
    model.change({ L: 1, rule: "band" });
    model.resetAll();
    expect(model.changed().size).toBe(0);
    model.undo();
    expect(model.values()).toMatchObject({ L: 1, rule: "band" });
  });
});

describe("the link", () => {
  test("follows, once the reader rests, without a step in the history", () => {
    const { model } = mount();
    const entries = history.length;
    for (const L of [2.5, 2, 1.5]) model.change({ L });
    expect(location.search).toBe("");
    expect(address()).toBe("/lessons/x/?L=1.5&v=1");
    expect(history.length).toBe(entries);
    model.resetAll();
    expect(address()).toBe("/lessons/x/");
  });

  test("keeps what is not the models', and the place on the page", () => {
    at("/lessons/x/?quiz=7&other.L=4#recap");
    const { model } = mount();
    model.change({ L: 2 });
    expect(address()).toBe("/lessons/x/?L=2&v=1&quiz=7&other.L=4#recap");
  });

  test("of a model that is not the page’s first names it", () => {
    document.body.innerHTML = "<main></main>";
    const { model } = mount();
    model.change({ L: 2 });
    expect(model.link()).toContain(`?${name}.L=2&v=1`);
  });

  test("that cannot be used is said once, and cleaned", () => {
    at("/lessons/x/?L=abc&fee=9");
    const first = mount({ showsNotices: true });
    const second = mount({ showsNotices: true });
    expect(first.text()).toContain("Ignored L in the link");
    expect(first.text()).toContain("Trading fee: capped at 0.5.");
    expect(second.text()).toBe("3");
    expect(address()).toBe("/lessons/x/?fee=0.5&v=1");
  });

  test("of a newer version stays as it is until the reader turns something", () => {
    at("/lessons/x/?L=2&v=99");
    const { text, model } = mount({ showsNotices: true });
    expect(text()).toContain("newer version");
    expect(address()).toBe("/lessons/x/?L=2&v=99");
    model.change({ L: 4 });
    expect(address()).toBe("/lessons/x/?L=4&v=1");
  });

  test("opens a model, from its own keys and from its named ones", () => {
    at(`/lessons/x/?${name}.L=2&rule=band&path=1_2_3`);
    const { model } = mount();
    expect(model.values()).toMatchObject({ L: 2, rule: "band", path: [1, 2, 3] });
  });

  test("carries a long drawn path in its end, and brings it back", () => {
    const path = Array.from({ length: 60 }, (_, day) => day / 7 - 4);
    const { model } = mount();
    model.change({ path });
    const link = address();
    expect(link).toMatch(/^\/lessons\/x\/\?v=1#~path=/);
    const drawn = model.values().path;
    const primary = name;
    name = `${name}b`;
    document.body.innerHTML = `<main data-primary-model="${name}"></main>`;
    at(link.replaceAll(primary, name));
    expect(mount().model.values().path).toEqual(drawn);
  });
});

describe("a component that shows only some parameters", () => {
  const { L } = EXAMPLE_SET;

  test("loads the whole set before it opens the model", async () => {
    at("/lessons/x/?L=2&rule=band");
    let whole!: (set: ExampleSet) => void;
    let model!: Model<{ L: typeof L }>;
    render(() => {
      model = useModel(
        name,
        { L },
        { whole: () => new Promise<ExampleSet>((resolve) => (whole = resolve)) },
      );
      return <p>{model.values().L}</p>;
    });
    expect([model.ready(), model.values().L]).toEqual([false, 3]);
    whole(EXAMPLE_SET);
    await Promise.resolve();
    await Promise.resolve();
    expect([model.ready(), model.values().L]).toEqual([true, 2]);
    expect(mount().model.values().rule).toBe("band");
  });

  test("stays as it was built where the set cannot be loaded", async () => {
    let model!: Model<{ L: typeof L }>;
    render(() => {
      model = useModel(name, { L }, { whole: () => Promise.reject(new Error("404")) });
      return <p>{model.values().L}</p>;
    });
    await Promise.resolve();
    await Promise.resolve();
    model.change({ L: 1 });
    expect([model.ready(), model.values().L]).toEqual([false, 3]);
  });
});
