/**
 * Who may import whom: the table of ARCHITECTURE.md, from which the import rules are made, for modules
 * and for .astro files alike. Arrows go down only. A part may always import itself.
 */

/**
 * @typedef {object} Part
 * @property {string} path where its files lie
 * @property {readonly string[]} uses parts whose code it may call
 * @property {readonly string[]} [types] parts whose types it may name, while their code stays out
 */

const MODEL = ["engine", "format"];
const INSTRUMENT = [
  ...MODEL,
  "pace",
  "runner",
  "state",
  "controls",
  "charts",
  "cell",
  "ledger",
  "own-prices",
  "prose",
];
const COMPONENTS = [
  ...INSTRUMENT,
  "cards",
  "content",
  "course",
  "prediction",
  "progress",
  "quiz",
  "sentence",
  "widgets",
];

/** @type {Record<string, Part>} */
export const IMPORT_TABLE = {
  engine: { path: "src/engine/", uses: [] },
  format: { path: "src/format/", uses: [], types: ["engine"] },
  // When something runs: after the paint, in a task of its own, in portions, when the reader rests.
  pace: { path: "src/pace/", uses: [] },
  runner: { path: "src/runner/", uses: ["engine"] },
  state: { path: "src/state/", uses: ["engine", "pace", "runner"] },
  // Values are given to controls and charts: they know no state. A date field counts the engine's days.
  controls: { path: "src/components/controls/", uses: [...MODEL, "pace"] },
  charts: { path: "src/components/charts/", uses: ["format", "pace"], types: ["engine"] },
  cell: { path: "src/components/cell/", uses: ["format", "pace", "controls"], types: ["engine"] },
  ledger: {
    path: "src/components/ledger/",
    uses: [...MODEL, "state", "controls", "charts", "cell", "content"],
  },
  "own-prices": { path: "src/components/own-prices/", uses: [...MODEL, "controls"] },
  prose: { path: "src/components/prose/", uses: [...MODEL, "content"] },
  cards: { path: "src/components/cards/", uses: [...MODEL, "content", "prose"] },
  widgets: { path: "src/components/widgets/", uses: [...INSTRUMENT, "content", "cards"] },
  sentence: { path: "src/components/sentence/", uses: [...INSTRUMENT, "widgets", "content"] },
  prediction: { path: "src/components/prediction/", uses: [...INSTRUMENT, "widgets"] },
  quiz: {
    path: "src/components/quiz/",
    uses: [...MODEL, "pace", "controls", "state", "cell", "prose"],
  },
  progress: {
    path: "src/components/progress/",
    uses: [...MODEL, "controls", "charts", "state", "content", "quiz"],
  },
  course: {
    path: "src/components/course/",
    uses: [...INSTRUMENT, "content", "prediction", "widgets"],
  },
  vocabulary: { path: "src/components/vocabulary.ts", uses: COMPONENTS },
  layout: { path: "src/components/layout/", uses: COMPONENTS },
  specimens: { path: "src/components/specimens/", uses: COMPONENTS },
  content: { path: "src/content/", uses: [...MODEL, "quiz"] },
  pages: { path: "src/pages/", uses: [...COMPONENTS, "layout", "specimens", "vocabulary"] },
};

/** Files of `src` that belong to no part: what only Astro reads, and styles. */
export const OUTSIDE_PARTS = ["src/content.config.ts", "src/styles/", "src/env.d.ts"];

/** Outside the engine, it is entered by a door only; its README is the one for readers. */
export const ENGINE_DOOR = "^src/engine/((index|[^/]+/index)\\.ts|README\\.md)$";

/** @param {string} path relative to the project @returns {string | undefined} the part's name */
export const partOf = (path) =>
  Object.keys(IMPORT_TABLE).find((name) => path.startsWith(IMPORT_TABLE[name]?.path ?? "\0"));

/**
 * What is wrong with one import inside `src`, in words; undefined where it is allowed.
 *
 * @param {string} from a file, relative to the project
 * @param {string} to a file of the project, relative to it
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function faultOf(from, to, typeOnly = false) {
  const [source, target] = [partOf(from), partOf(to)];
  if (!source || !target) return undefined;
  if (source !== "engine" && target === "engine" && !new RegExp(ENGINE_DOOR).test(to)) {
    return `${from} must enter the engine by a door (src/engine/index.ts), not by ${to}`;
  }
  const [own, other] = [from, to].map(
    (path) => /^src\/components\/widgets\/([^/]+)\//.exec(path)?.[1],
  );
  if (own && other && own !== other) return `the widget ${own} must not import the widget ${other}`;
  const { uses, types = [] } = /** @type {Part} */ (IMPORT_TABLE[source]);
  if (source === target || uses.includes(target)) return undefined;
  if (types.includes(target)) {
    return typeOnly ? undefined : `${from} may name types of ${target}, but not import its code`;
  }
  return `${source} must not import ${target}: ${from} → ${to}`;
}
