import { beforeEach, describe, expect, test, vi } from "vitest";
import { ASIDE_KEY, MAIN_KEY, SPARE_KEY } from "../../../src/state/progress/keys.ts";
import { makeProgress } from "../../../src/state/progress/store.ts";
import { writeText } from "../../../src/state/progress/text.ts";
import { MemoryStorage, NOW, attempt, recordWith } from "./examples.ts";

let storage: MemoryStorage;
let clock: number;
beforeEach(() => {
  storage = new MemoryStorage();
  clock = NOW;
});

function openTab(tab: string) {
  return makeProgress({ storage: () => storage, now: () => (clock += 1), tab });
}

const { at: _at, ...answer } = attempt();

function ids(store: ReturnType<typeof openTab>): string[] {
  return [...store.state().record.attempts.keys()].sort();
}

describe("a change", () => {
  test("is there after a reload", () => {
    const tab = openTab("a");
    const id = tab.addAttempt(answer);
    tab.markLesson("what-it-is", true);
    tab.saveDraft("lesson/question", { seed: 7, response: ["2.5"], confidence: "sure" });
    tab.addPrediction({ place: "rule-lab", label: "daily", guess: "97", truth: "91", unit: "" });
    const again = openTab("b").state();
    expect(again.notice).toBeNull();
    expect(again.record.attempts.get(id)?.value.response).toEqual(["64"]);
    expect(again.record.lessons.get("what-it-is")?.value.read).toBe(true);
    expect(again.record.drafts.get("lesson/question")?.value.response).toEqual(["2.5"]);
    expect(again.record.predictions.size).toBe(1);
  });

  test("tells its listeners, until they stop listening", () => {
    const tab = openTab("a");
    const listener = vi.fn();
    const stop = tab.subscribe(listener);
    tab.markLesson("one", true);
    stop();
    tab.markLesson("two", true);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("a clock set back years still writes after what is there", () => {
    const tab = openTab("a");
    tab.markLesson("one", true);
    clock = 1000;
    tab.markLesson("one", false);
    expect(openTab("b").state().record.lessons.get("one")?.value.read).toBe(false);
  });
});

describe("tabs", () => {
  test("keep each other’s answers though neither looked", () => {
    const [a, b] = [openTab("a"), openTab("b")];
    a.state();
    b.state();
    const first = a.addAttempt(answer);
    const second = b.addAttempt(answer);
    a.refresh();
    expect(ids(a)).toEqual([first, second].sort());
    expect(ids(openTab("c"))).toEqual([first, second].sort());
  });

  test("a tab that was closed at once loses nothing to a later write of another", () => {
    const [a, b] = [openTab("a"), openTab("b")];
    a.state();
    b.state();
    const first = a.addAttempt(answer);
    const second = b.addAttempt(answer);
    expect(ids(openTab("c"))).toEqual([first, second].sort());
  });

  test("a tab whose write was run over writes it again when it hears of it", () => {
    const [a, b] = [openTab("a"), openTab("b")];
    b.state();
    const first = a.addAttempt(answer);
    const overwritten = writeText(recordWith(["theirs"], NOW));
    storage.setItem(MAIN_KEY, overwritten);
    storage.setItem(SPARE_KEY, overwritten);
    a.refresh();
    expect(ids(openTab("c"))).toEqual([first, "theirs"].sort());
  });

  test("site data cleared in another tab: no throw, nothing written until the next change", () => {
    const tab = openTab("a");
    tab.addAttempt(answer);
    storage.map.clear();
    tab.refresh();
    expect(storage.map.size).toBe(0);
    tab.addAttempt(answer);
    expect(ids(openTab("b"))).toHaveLength(2);
  });
});

describe("storage that fails", () => {
  test("blocked: goes on in memory, with one notice", () => {
    const tab = makeProgress({
      storage: () => {
        throw new DOMException("denied", "SecurityError");
      },
      now: () => NOW,
      tab: "a",
    });
    tab.addAttempt(answer);
    expect(tab.state()).toMatchObject({ notice: "blocked" });
    expect(tab.state().record.attempts.size).toBe(1);
  });

  test("missing: the same", () => {
    const tab = makeProgress({ storage: () => null, now: () => NOW, tab: "a" });
    expect(tab.state().notice).toBe("blocked");
  });

  test("full: the record before stays whole, and saving resumes when there is room", () => {
    const tab = openTab("a");
    const first = tab.addAttempt(answer);
    storage.writesLeft = 0;
    const second = tab.addAttempt(answer);
    expect(tab.state().notice).toBe("full");
    expect(ids(openTab("b"))).toEqual([first]);
    storage.writesLeft = Infinity;
    const third = tab.addAttempt(answer);
    expect(tab.state().notice).toBeNull();
    expect(ids(openTab("b"))).toEqual([first, second, third].sort());
  });

  test("a save cut after any number of writes leaves the old record or the new", () => {
    for (let writes = 0; writes < 3; writes += 1) {
      storage = new MemoryStorage();
      const tab = openTab("a");
      tab.addAttempt(answer);
      storage.writesLeft = writes;
      tab.addAttempt(answer);
      const reopened = openTab("b").state();
      expect(reopened.record.attempts.size).toBe(writes === 0 ? 1 : 2);
      expect(reopened.aside).toBeNull();
    }
  });
});

describe("a damaged record", () => {
  test("cut main copy: the spare copy is read, the cut text set aside", () => {
    openTab("a").addAttempt(answer);
    const cut = storage.getItem(MAIN_KEY)?.slice(0, 90) ?? "";
    storage.setItem(MAIN_KEY, cut);
    const tab = openTab("b");
    expect(tab.state()).toMatchObject({ notice: "damaged", aside: cut });
    expect(tab.state().record.attempts.size).toBe(1);
    expect(storage.getItem(ASIDE_KEY)).toBe(cut);
  });

  test("not JSON at all: a fresh start, the text kept through the next save", () => {
    storage.setItem(MAIN_KEY, "progress: yes");
    const tab = openTab("a");
    tab.addAttempt(answer);
    expect(tab.state()).toMatchObject({ notice: "damaged", aside: "progress: yes" });
    expect(openTab("b").state().aside).toBe("progress: yes");
    tab.dropAside();
    expect(tab.state()).toMatchObject({ notice: null, aside: null });
    expect(openTab("c").state().notice).toBeNull();
  });

  test("written by a newer version: read-only, never overwritten", () => {
    const newer = writeText(recordWith(["theirs"])).replace('"version":1', '"version":2');
    storage.setItem(MAIN_KEY, newer);
    const tab = openTab("a");
    tab.addAttempt(answer);
    expect(tab.state().notice).toBe("newer");
    expect(tab.state().record.attempts.size).toBe(1);
    expect(storage.getItem(MAIN_KEY)).toBe(newer);
    expect(storage.map.size).toBe(1);
  });

  test("replaced by a newer version while the tab is open: the same", () => {
    const tab = openTab("a");
    tab.addAttempt(answer);
    const newer = writeText(recordWith(["theirs"])).replace('"version":1', '"version":2');
    storage.setItem(MAIN_KEY, newer);
    tab.addAttempt(answer);
    expect(tab.state().notice).toBe("newer");
    expect(storage.getItem(MAIN_KEY)).toBe(newer);
  });
});

describe("start afresh", () => {
  test("forgets everything in every tab, and can be undone", () => {
    const [a, b] = [openTab("a"), openTab("b")];
    const first = a.addAttempt(answer);
    b.refresh();
    const undo = a.startAfresh();
    b.refresh();
    expect(ids(a)).toEqual([]);
    expect(ids(b)).toEqual([]);
    expect(storage.getItem(MAIN_KEY)).not.toContain(first);
    const second = b.addAttempt(answer);
    a.refresh();
    undo();
    b.refresh();
    expect(ids(a)).toEqual([first, second].sort());
    expect(ids(b)).toEqual([first, second].sort());
    expect(a.state().record.attempts.get(first)?.value.at).toBeLessThan(clock);
  });
});
