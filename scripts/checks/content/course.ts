/** Everything that a lesson may name. Loaded through Vite, because the content uses its globs. */
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import type { AnyItem, LessonQuiz } from "../../../src/components/quiz/question.ts";
import { metricFigure } from "../../../src/components/sentence/metric-figure.ts";
import { scenarioFigure } from "../../../src/components/sentence/scenario-figure.ts";
import { definitionOf, definitions } from "../../../src/components/widgets/index.ts";
import type { ModelDefinition } from "../../../src/components/widgets/model-definition.ts";
import { claims } from "../../../src/content/claims/index.ts";
import { courseLessons } from "../../../src/content/course.ts";
import type { CourseLesson } from "../../../src/content/course.ts";
import { glossary } from "../../../src/content/glossary/index.ts";
import type { Term } from "../../../src/content/glossary/term.ts";
import { inProject } from "../../setup/project.mjs";
import { readLesson } from "./lesson.ts";
import type { Lesson } from "./lesson.ts";
import { readVocabulary } from "./vocabulary.ts";
import type { Word } from "./vocabulary.ts";

/** A venue card that cites a source: after its review date the source's rule may have changed. */
export interface Review {
  readonly venue: string;
  readonly reviewBy: string;
}

export interface Course {
  readonly lessons: readonly Lesson[];
  readonly contents: readonly CourseLesson[];
  readonly words: ReadonlyMap<string, Word>;
  readonly models: ReadonlyMap<string, ModelDefinition>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Ids of sources with the venue cards that cite each. */
  readonly sources: ReadonlyMap<string, readonly Review[]>;
  readonly quizzes: ReadonlyMap<string, LessonQuiz>;
  readonly scenarios: readonly string[];
  /** Ids on the pages whose ids are known here: `/glossary/` → those of its terms. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** "2026-11-23", for what goes out of date. */
  readonly today: string;
  readonly scenarioFigure: typeof scenarioFigure;
  readonly metricFigure: typeof metricFigure;
}

const CONTENT = "src/content";

/** The course with the lessons of a folder. */
export async function loadCourse(today: string, folder = `${CONTENT}/lessons`): Promise<Course> {
  const venues = readEntries<{ sources: string[]; reviewBy: string }>("venues");
  const sources = readEntries("sources");
  const cites = (id: string): Review[] =>
    [...venues]
      .filter(([, venue]) => venue.sources.includes(id))
      .map(([venue, { reviewBy }]) => ({ venue, reviewBy }));
  const names = Object.keys(definitions);
  return {
    lessons: readLessons(folder),
    contents: courseLessons,
    words: readVocabulary(),
    models: new Map(
      await Promise.all(names.map(async (name) => [name, await definitionOf(name)] as const)),
    ),
    terms: new Map(glossary.map((term) => [term.id, term])),
    sources: new Map([...sources.keys()].map((id) => [id, cites(id)])),
    quizzes: await loadQuizzes(),
    scenarios: readdirSync(inProject(CONTENT, "scenarios")).map((name) =>
      name.replace(/\.json$/, ""),
    ),
    places: new Map([
      ["/glossary/", new Set(glossary.map(({ id }) => id))],
      ["/sources/", new Set(sources.keys())],
      ["/venues/", new Set(venues.keys())],
      ["/claims/", new Set(claims.map(({ id }) => id))],
      ...pages(),
    ]),
    today,
    scenarioFigure,
    metricFigure,
  };
}

export function readLessons(folder: string): Lesson[] {
  return readdirSync(inProject(folder))
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .map((name) => `${folder}/${name}`)
    .map((file) => readLesson(file, readFileSync(inProject(file), "utf8")));
}

function readEntries<T>(collection: string): Map<string, T> {
  const folder = inProject(CONTENT, collection);
  return new Map(
    readdirSync(folder).map((name) => [
      name.replace(/\.yaml$/, ""),
      parse(readFileSync(`${folder}/${name}`, "utf8")) as T,
    ]),
  );
}

async function loadQuizzes(): Promise<Map<string, LessonQuiz>> {
  const files = import.meta.glob<{ quiz: LessonQuiz }>("../../../src/content/quizzes/*.ts");
  const loaded = await Promise.all(Object.values(files).map((load) => load()));
  return new Map(loaded.map(({ quiz }) => [quiz.lesson, quiz]));
}

/** Pages whose ids are not known here; a link to a place in one is left to the check of the built site. */
function pages(): [string, ReadonlySet<string>][] {
  return readdirSync(inProject("src/pages"), { recursive: true })
    .map(String)
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(astro|ts)$/.test(file) && !file.includes("["))
    .map((file): [string, ReadonlySet<string>] => [
      `/${file
        .replace(/(^|\/)index\.astro$/, "$1")
        .replace(/\.astro$/, "/")
        .replace(/\.ts$/, "")}`,
      new Set(),
    ])
    .filter(([page]) => !["/glossary/", "/sources/", "/venues/", "/claims/"].includes(page));
}

/** Every question of a lesson, those of its own topic and those borrowed. */
export function questionsOf(course: Course, slug: string): readonly AnyItem[] {
  const quiz = course.quizzes.get(slug);
  return quiz === undefined ? [] : [...quiz.items, ...(quiz.more ?? [])];
}

/** A lesson's number in its front matter, or that of the contents, or 0. */
export function numberOf(lesson: Lesson): number {
  return typeof lesson.front["number"] === "number" ? lesson.front["number"] : 0;
}
