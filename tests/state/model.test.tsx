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

  test("fault 14: of a newer version stays in the address; a link of what is turned is copied", () => {
    at("/lessons/x/?L=2&zz=1&v=99#~later=1");
    const { text, model } = mount({ showsNotices: true });
    expect(text()).toContain("newer version");
    expect(text()).toContain("“Copy link”");
    expect(address()).toBe("/lessons/x/?L=2&zz=1&v=99#~later=1");
    model.change({ L: 4 });
    expect(address()).toBe("/lessons/x/?L=2&zz=1&v=99#~later=1");
    expect(new URL(model.link()).search).toBe("?L=4&v=1");
    expect(new URL(model.link()).hash).toBe("");
  });

  test.each([
    ["fault 7: minus zero", "?L=-0&v=1", 0, "?L=0&v=1"],
    ["fault 8: off its step", "?fee=0.10000001&L=2.9999999999&v=1", 3, "?fee=0.1&v=1"],
    ["fault 9: given twice", "?L=2&L=5&v=1", 2, "?L=2&v=1"],
    ["the default itself", "?L=3&v=1&quiz=7", 3, "?quiz=7"],
    ["typed by hand", "?L=2", 2, "?L=2&v=1"],
  ])("that is not as it would be printed is tidied: %s", (_, typed, L, tidy) => {
    at(`/lessons/x/${typed}`);
    const { model, text } = mount({ showsNotices: true });
    expect(model.values().L).toBe(L);
    expect(text()).not.toContain("Ignored");
    expect(address()).toBe(`/lessons/x/${tidy}`);
  });

  test("that is as it would be printed stays, whatever else is in it", () => {
    for (const link of ["?utm_source=x", "?utm_source=x&rule=band&L=2&v=1#recap"]) {
      name = `${name}c`;
      document.body.innerHTML = `<main data-primary-model="${name}"></main>`;
      at(`/lessons/x/${link}`);
      mount();
      expect(address()).toBe(`/lessons/x/${link}`);
    }
  });

  test("keeps what belongs to a model that has not woken yet", () => {
    at("/lessons/x/?sleeper.L=2&v=1#~sleeper.path=1_2&eyJhIjoxfQ");
    const { model } = mount();
    model.change({ L: 2 });
    expect(address()).toBe("/lessons/x/?L=2&v=1&sleeper.L=2#~sleeper.path=1_2");
    model.resetAll();
    expect(address()).toBe("/lessons/x/?v=1&sleeper.L=2#~sleeper.path=1_2");
  });

  test("fault 13: an end that this course does not print is said and taken away", () => {
    at("/lessons/x/#~eyJhIjoxfQ==");
    expect(mount({ showsNotices: true }).text()).toContain("Ignored the end of the link");
    expect(address()).toBe("/lessons/x/");
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

describe("numbers that have not woken yet are marked", () => {
  const marked = (): boolean => {
    vi.runAllTimers();
    return "linked" in document.documentElement.dataset;
  };
  beforeEach(() => void (document.body.innerHTML += "<astro-island ssr></astro-island>"));

  test("but not where nothing sleeps", () => {
    document.querySelector("astro-island")?.remove();
    mount().model.change({ L: 2 });
    expect(marked()).toBe(false);
  });

  test("from the first turn until everything is back at its default", () => {
    const one = mount();
    name = `${name}b`;
    const other = mount();
    expect(marked()).toBe(false);
    one.model.change({ L: 2 });
    expect(marked()).toBe(true);
    other.model.change({ L: 4 });
    one.model.undo();
    expect(marked()).toBe(true);
    other.model.resetAll();
    expect(marked()).toBe(false);
  });

  test("where a link without a version has changed one", () => {
    at("/lessons/x/?L=2");
    mount();
    expect(marked()).toBe(true);
  });

  test("while the link may hold the state of a model that sleeps", () => {
    document.documentElement.dataset["linked"] = "";
    at(`/lessons/x/?${name}b.L=2&v=1`);
    const { model } = mount();
    model.change({ L: 2 });
    model.resetAll();
    expect(marked()).toBe(true);
    name = `${name}b`;
    mount().model.resetAll();
    expect(marked()).toBe(false);
  });

  test.each(["?L=3&v=1", "?v=1&utm_source=x", "?L=2&v=99", "?L=abc&v=1", "#~eyJhIjoxfQ=="])(
    "and no longer once it is plain that the link changed nothing: %s",
    (link) => {
      document.documentElement.dataset["linked"] = "";
      at(`/lessons/x/${link}`);
      mount();
      expect(marked()).toBe(false);
    },
  );
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

  test("what is turned while the set is on its way counts once it is there", async () => {
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
    model.change({ L: 5 });
    whole(EXAMPLE_SET);
    await Promise.resolve();
    await Promise.resolve();
    expect(model.values().L).toBe(5);
    model.resetAll();
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
