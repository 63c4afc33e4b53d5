/**
 * Every control passes a script by keys, one by finger and one for the ear; a new one is missed here until
 * it has all three. A script is named by its file and the test's own words.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";

const KEYS = "tests/e2e/controls.spec.ts";
const CONTROLS_TOUCH = "tests/e2e/controls.spec.ts";
const TOUCH = "tests/e2e/touch.spec.ts";
const SPOKEN = "tests/components/controls/spoken.test.tsx";
const LISTS = "tests/components/controls/spoken-lists.test.tsx";
const SMALL = "tests/components/controls/spoken-small.test.tsx";

type Script = readonly [file: string, words: string];
interface Scripts {
  readonly keys: Script;
  readonly touch: Script;
  readonly spoken: Script;
}

const taps: Script = [
  CONTROLS_TOUCH,
  "slider, switch, starting point, lock and list answer to a tap",
];
const small: Script = [TOUCH, "the small controls answer to a tap"];
const path: Script = [TOUCH, "a day of a path is painted by a stroke, and a path is typed"];
const inSentence: Script = [
  KEYS,
  "a number in the sentence: arrows, Page keys, ends, typing, Escape",
];
const dragged: Script = [
  CONTROLS_TOUCH,
  "a number in the sentence is dragged, and typed after a tap",
];
const lab: Script = [
  KEYS,
  "a list of kinds and a painted day: arrows turn them, Ctrl+Z takes it back",
];
const byTab: Script = [KEYS, "every control of a cell is reached by Tab and turned by keys"];

const scripts: Readonly<Record<string, Scripts>> = {
  ChangedDot: {
    keys: byTab,
    touch: small,
    spoken: [SMALL, "a dot says what it takes back"],
  },
  Choice: {
    keys: byTab,
    touch: taps,
    spoken: [SPOKEN, "a choice: a named group, and how many there are"],
  },
  DateField: {
    keys: byTab,
    touch: [TOUCH, "a day is picked on its slider and in its field"],
    spoken: [SPOKEN, "a day: the date, not a number of days"],
  },
  ListField: {
    keys: [KEYS, "a path is typed: Enter applies it, and what is wrong is said"],
    touch: path,
    spoken: [LISTS, "a typed list: what is wrong is announced, and nothing is applied"],
  },
  LockedControl: {
    keys: byTab,
    touch: taps,
    spoken: [SPOKEN, "presets and a locked control: which is pressed, and what is unlocked"],
  },
  NumberField: {
    keys: byTab,
    touch: small,
    spoken: [SMALL, "a number's field: its name, and what it cannot take"],
  },
  PathPainter: {
    keys: lab,
    touch: path,
    spoken: [
      LISTS,
      "a painted path: a group, a slider a day, each with its move in words, and how to make it longer",
    ],
  },
  Presets: {
    keys: byTab,
    touch: taps,
    spoken: [SPOKEN, "presets and a locked control: which is pressed, and what is unlocked"],
  },
  Scrub: {
    keys: inSentence,
    touch: dragged,
    spoken: [SPOKEN, "a number in a sentence: the sentence goes on around it"],
  },
  Select: {
    keys: lab,
    touch: path,
    spoken: [LISTS, "a list of many: its name, what is chosen, and the choices"],
  },
  Slider: {
    keys: byTab,
    touch: taps,
    spoken: [
      SPOKEN,
      "a slider: its dot, its label, the field beside it, and itself with its value in words",
    ],
  },
  SubmitButton: {
    keys: [
      "tests/e2e/predictions.spec.ts",
      "before a guess nothing gives the result away; then own answer, truth and gap, also after a reload",
    ],
    touch: [CONTROLS_TOUCH, "a ledger is filled in, a prediction handed in, a question answered"],
    spoken: [SMALL, "the button that hands a form in says so, and is on once it is awake"],
  },
  TypedNumber: {
    keys: inSentence,
    touch: dragged,
    spoken: [SMALL, "a number while it is typed keeps the parameter's name"],
  },
};

const controls = readdirSync(inProject("src/components/controls"))
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => file.slice(0, -".tsx".length));

test("every control has its three scripts", () => {
  expect(Object.keys(scripts).sort()).toEqual(controls.sort());
});

test.each(Object.entries(scripts))(
  "%s: its scripts are there",
  (_name, { keys, touch, spoken }) => {
    for (const [file, words] of [keys, touch, spoken]) {
      expect(readFileSync(inProject(file), "utf8"), `${file}: ${words}`).toContain(`"${words}"`);
    }
  },
);
