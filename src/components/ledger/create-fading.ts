/** The reader's way through a fading ledger. */
import { createMemo, createSignal } from "solid-js";
import type { Accessor } from "solid-js";
import { blankId, blanksOf, FADING_STAGES, isAfter, judge } from "./fading.ts";
import type { Blank, FadingStage } from "./fading.ts";
import type { LedgerColumn, LedgerLine } from "./ledger-columns.ts";

export interface Entry {
  readonly text: string;
  readonly state: "open" | "wrong" | "right" | "shown";
}

export interface Fading {
  readonly stage: Accessor<FadingStage>;
  /** Which of the ledger's sets of numbers is in use. */
  readonly variant: Accessor<number>;
  readonly lines: Accessor<readonly LedgerLine[]>;
  readonly blanks: Accessor<readonly Blank[]>;
  /** The blank the reader works on. */
  readonly active: Accessor<Blank | undefined>;
  readonly said: Accessor<string>;
  readonly done: Accessor<boolean>;
  /** Every blank filled without having been shown one. */
  readonly mastered: Accessor<boolean>;
  readonly entryAt: (row: number, column: LedgerColumn) => Entry | undefined;
  /** Whether a cell would give an open blank away. */
  readonly isHidden: (row: number, column: LedgerColumn) => boolean;
  readonly focus: (row: number, column: LedgerColumn) => void;
  readonly check: (row: number, column: LedgerColumn, text: string) => void;
  readonly hint: () => void;
  readonly show: () => void;
  readonly open: (stage: FadingStage) => void;
  readonly renew: () => void;
}

const OPEN: Entry = { text: "", state: "open" };
const isDone = ({ state }: Entry): boolean => state === "right" || state === "shown";

export function createFading(variants: Accessor<readonly (readonly LedgerLine[])[]>): Fading {
  const [stage, setStage] = createSignal<FadingStage>(FADING_STAGES[0]);
  const [variant, setVariant] = createSignal(0);
  const [entries, setEntries] = createSignal<ReadonlyMap<string, Entry>>(new Map());
  const [activeId, setActiveId] = createSignal<string>();
  const [said, setSaid] = createSignal("");
  const lines = createMemo(() => variants()[variant()] ?? []);
  const blanks = createMemo(() => blanksOf(lines(), stage()));
  const entry = (id: string): Entry => entries().get(id) ?? OPEN;
  const put = (id: string, next: Entry): void => {
    setEntries((old) => new Map(old).set(id, next));
  };
  const firstOpen = createMemo(() => blanks().find(({ id }) => !isDone(entry(id))));
  const active = (): Blank | undefined =>
    blanks().find(({ id }) => id === activeId() && !isDone(entry(id))) ?? firstOpen();
  const done = (): boolean => blanks().length > 0 && firstOpen() === undefined;
  const mastered = (): boolean => blanks().every(({ id }) => entry(id).state === "right");
  const blankAt = (row: number, column: LedgerColumn): Blank | undefined =>
    blanks().find(({ id }) => id === blankId(row, column));
  const begin = (): void => {
    setEntries(new Map());
    setActiveId(undefined);
    setSaid("");
  };

  return {
    stage,
    variant,
    lines,
    blanks,
    active,
    said,
    done,
    mastered,
    entryAt: (row, column) => {
      const blank = blankAt(row, column);
      return blank && entry(blank.id);
    },
    isHidden: (row, column) => {
      const open = firstOpen();
      return open !== undefined && isAfter(open, row, column);
    },
    focus: (row, column) => setActiveId(blankId(row, column)),
    check: (row, column, text) => {
      const blank = blankAt(row, column);
      if (blank === undefined || text.trim() === "" || isDone(entry(blank.id))) return;
      const judged = judge(blank.answer, text);
      put(blank.id, { text, state: judged.right ? "right" : "wrong" });
      setActiveId(blank.id);
      setSaid(judged.right ? `Right: ${blank.answer}.` : judged.say);
    },
    hint: () => setSaid(active()?.hint ?? ""),
    show: () => {
      const blank = active();
      if (blank === undefined) return;
      put(blank.id, { text: blank.answer, state: "shown" });
      setSaid(`It is ${blank.answer}. ${blank.hint}`);
    },
    open: (next) => {
      begin();
      setStage(next);
    },
    renew: () => {
      begin();
      setVariant((now) => (now + 1) % variants().length);
    },
  };
}
