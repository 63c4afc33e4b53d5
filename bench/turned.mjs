/** What a reader turns and presses, by where it stands: the controls that `npm run bench:input` measures. */

/**
 * @typedef {object} Kind Turned many times, one key after the other.
 * @property {string} kind
 * @property {readonly string[]} keys
 * @property {string} within
 * @property {number} [most] So many of them a page at most, where all run the same code.
 * @property {boolean} [turnedBefore] Something else of the cell is turned first: there is something to undo.
 */
/** @typedef {{ kind: string, within: string }} Press Pressed once a page: what it did cannot be done again. */

const THERE_AND_BACK = ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"];
const UP_AND_DOWN = ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown"];
const DOWN_AND_UP = ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"];
const TYPED = ["5", "Backspace"];
const PRESSED = ["Space"];
/** A press that changes values is taken back, so that the next one changes them again. */
const PRESSED_AND_UNDONE = ["Space", "Control+z"];

/** @type {readonly Kind[]} */
export const IN_CELLS = [
  {
    kind: "control",
    keys: THERE_AND_BACK,
    within: ".cell :is(input[type=range], input[type=radio]:checked, select)",
  },
  { kind: "date", keys: UP_AND_DOWN, within: ".cell input[type=date]" },
  { kind: "number field", keys: TYPED, within: ".cell input[type=text]" },
  {
    kind: "starting point",
    keys: PRESSED_AND_UNDONE,
    within: ".cell :is(.presets, .painter-length) button",
  },
  {
    kind: "reset",
    keys: PRESSED_AND_UNDONE,
    within: ".cell-actions button:text-is('Reset')",
    turnedBefore: true,
  },
  {
    kind: "undo",
    keys: ["Space", "Control+Shift+z"],
    within: ".cell-actions button:text-is('Undo')",
    turnedBefore: true,
  },
  { kind: "fold", keys: PRESSED, within: ".cell summary" },
  {
    kind: "download or copy",
    keys: PRESSED,
    within: ".chart-downloads button, .cell-actions button:text-is('Copy link')",
  },
  { kind: "chart cursor", keys: THERE_AND_BACK, within: ".chart-stage[tabindex='0']" },
  { kind: "ledger row", keys: DOWN_AND_UP, within: ".cell tr[tabindex='0']" },
];

/** @type {readonly Kind[]} */
export const IN_LESSONS = [
  { kind: "number in the text", keys: UP_AND_DOWN, within: "[role=spinbutton]" },
  { kind: "popover", keys: PRESSED, within: ".page button[popovertarget]", most: 8 },
  { kind: "fold", keys: PRESSED, within: ".deeper summary" },
  { kind: "answer", keys: DOWN_AND_UP, within: ".question input[type=radio]", most: 4 },
  { kind: "answer", keys: PRESSED, within: ".question input[type=checkbox]", most: 4 },
  {
    kind: "answer",
    keys: THERE_AND_BACK,
    within: ".question :is(input[type=range], select)",
    most: 4,
  },
  { kind: "answer", keys: TYPED, within: ".question input[type=text]", most: 4 },
  { kind: "ledger blank", keys: TYPED, within: ".ledger input[type=text]" },
];

/** @type {readonly Kind[]} */
export const BEFORE_THE_GATE = [
  { kind: "prediction", keys: TYPED, within: ".prediction input[type=text]" },
  { kind: "prediction", keys: DOWN_AND_UP, within: ".prediction input[type=radio]" },
  { kind: "prediction", keys: THERE_AND_BACK, within: ".prediction input[type=range]" },
];

/** @type {readonly Press[]} */
export const ONCE_IN_CELLS = [{ kind: "unlock", within: ".cell .locked button" }];

/** In this order: an answer is checked when it was given. @type {readonly Press[]} */
export const ONCE_IN_LESSONS = [
  { kind: "preset in the text", within: ".preset-word[aria-pressed=false]" },
  { kind: "move an answer", within: ".question .move-button" },
  { kind: "check", within: ".question button.primary-button:not([type])" },
  { kind: "check again", within: ".question button.primary-button:not([type])" },
  { kind: "new numbers", within: ".question button.primary-button[type=button]" },
];

/** @type {readonly Press[]} */
export const ONCE_AT_THE_GATE = [
  { kind: "read on", within: ".prediction .commit button[type=button]" },
];
