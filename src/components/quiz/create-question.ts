/**
 * One question and what its reader has done with it.
 *
 * The start is what the page was built with: a prompt, no response, no key. The key is computed when an
 * answer is checked, in the reader's browser. Saved work comes in after mount, through `resume`.
 */
import { batch, createSignal } from "solid-js";
import type { Confidence, Draft, ProgressStore } from "../../state/progress/index.ts";
import type { Grade, Response } from "./answer.ts";
import { kindOf } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { makeQuestionLog } from "./question-log.ts";
import type { AnyItem, PosedPrompt, Question } from "./question.ts";

/** How much has been shown after an answer: nothing, the hint, one worked line, all of it. */
export type Help = "none" | "hint" | "step" | "solution";
const HELP: readonly Help[] = ["none", "hint", "step", "solution"];

export interface QuestionParts {
  readonly start: PosedPrompt;
  readonly loadItem: (id: string) => Promise<AnyItem>;
  /** Asked for in the browser only. */
  readonly store: () => ProgressStore;
}

const LAST_SEED = 2 ** 32 - 1;
const UNSURE = "Say how sure you are. It is for you alone.";
const NOT_LOADED =
  "The answer could not be worked out: a part of the page did not load. Reload it and your answer will still be here.";

type AnyKind = Kind<unknown, unknown>;

type Given = Pick<Draft, "response" | "confidence">;

/** What was saved of an answer: the draft, and how sure the last answer was where the draft does not say. */
function keptOf(draft: Given | undefined, last: Given | undefined): Given | undefined {
  if (draft === undefined || last === undefined) return draft ?? last;
  return { response: draft.response, confidence: draft.confidence ?? last.confidence };
}

/** The signals of a question; `createQuestion` says what may be done with them. */
function createSignals(kind: AnyKind, start: PosedPrompt) {
  const [posed, setPosed] = createSignal(start);
  const [response, setResponse] = createSignal<Response>(kind.blank(start.prompt));
  const [confidence, setConfidence] = createSignal<Confidence | null>(null);
  const [question, setQuestion] = createSignal<Question>();
  const [grade, setGrade] = createSignal<Grade>();
  const [graded, setGraded] = createSignal<Response>();
  const [help, setHelp] = createSignal<Help>("none");
  const [complaint, setComplaint] = createSignal<string | null>(null);
  const isGraded = () => graded()?.join("\n") === response().join("\n");
  const isDone = () => grade()?.verdict === "right" || help() === "solution";

  function set(question: Question, seed: number): void {
    batch(() => {
      setQuestion(question);
      if (posed().seed !== seed) setPosed({ ...start, seed, prompt: question.prompt });
    });
  }

  function begin(given: Response, sureness: Confidence | null): void {
    batch(() => {
      setResponse(given);
      setConfidence(sureness);
      setGrade(undefined);
      setGraded(undefined);
      setHelp("none");
      setComplaint(null);
    });
  }

  function show(result: Grade, given: Response): void {
    batch(() => {
      setGrade(result);
      setGraded(given);
      setComplaint(null);
    });
  }

  const seen = { posed, question, response, confidence, grade, help, complaint, isGraded, isDone };
  return { seen, set, begin, show, setResponse, setConfidence, setHelp, setComplaint };
}

/** A question as its view knows it. */
export function createQuestion({ start, loadItem, store }: QuestionParts) {
  // Prompt and key of one question always belong together; their types are kept in the kinds' folders.
  const kind = kindOf(start.kind) as unknown as AnyKind;
  const log = makeQuestionLog(start.id, store);
  const { seen, ...signals } = createSignals(kind, start);
  const { posed, response, confidence, isGraded } = seen;
  let checking = false;

  const saveDraft = () =>
    log.saveDraft({ seed: posed().seed, response: response(), confidence: confidence() });

  async function pose(seed: number): Promise<Question> {
    const question = (await loadItem(start.id)).pose(seed) as Question;
    signals.set(question, seed);
    return question;
  }

  async function gradeNow(given: Response, sureness: Confidence): Promise<void> {
    const { seed } = posed();
    const { prompt, key } = await pose(seed);
    const grade = kind.grade(prompt, key, given);
    const answer = kind.answer(prompt, key);
    log.add({ seed, response: given, answer, confidence: sureness, grade });
    signals.show(grade, given);
    saveDraft();
  }

  /** Checks the response once, however often it is asked to. */
  async function check(): Promise<void> {
    if (checking || isGraded()) return;
    const given = response();
    const sureness = confidence();
    const missing = kind.missing(posed().prompt, given);
    if (missing !== null || sureness === null) {
      signals.setComplaint(missing ?? UNSURE);
      return;
    }
    checking = true;
    try {
      await gradeNow(given, sureness);
    } catch {
      signals.setComplaint(NOT_LOADED);
    } finally {
      checking = false;
    }
  }

  /** The same question with fresh numbers. */
  async function retry(): Promise<void> {
    const { seed } = posed();
    const { prompt } = await pose(seed >= LAST_SEED ? 0 : seed + 1);
    signals.begin(kind.blank(prompt), null);
    saveDraft();
  }

  /** What the reader has gone on answering while saved work was fetched is newer than what was saved. */
  function newest(kept: Given, blank: Response): Given {
    const isNewer = response().join("\n") !== blank.join("\n");
    return {
      response: isNewer ? response() : kept.response,
      confidence: confidence() ?? kept.confidence,
    };
  }

  async function takeUp(linked: number | null): Promise<void> {
    const draft = log.draft();
    const seed = linked ?? draft?.seed ?? start.seed;
    const saved = draft?.seed === seed ? draft : undefined;
    const last = log.turnsAt(seed).at(-1);
    if (seed === start.seed && !saved && !last) return;
    const shown = posed().seed;
    const { prompt, key } = await pose(seed);
    const blank = kind.blank(prompt);
    const kept = keptOf(saved, last) ?? { response: blank, confidence: null };
    const now = shown === seed ? newest(kept, blank) : kept;
    signals.begin(now.response, now.confidence);
    // Written down meanwhile, a draft holds only what is new.
    if (log.draft() !== draft) saveDraft();
    if (last && last.response.join("\n") === now.response.join("\n")) {
      signals.show(kind.grade(prompt, key, now.response), now.response);
    }
  }

  /** Takes up saved work, or the numbers that a link asks for. Call it after mount. */
  async function resume(linked: number | null): Promise<void> {
    try {
      await takeUp(linked);
    } catch {
      // What was saved does not fit this question any more: it starts as the page was built.
      signals.begin(kind.blank(posed().prompt), null);
    }
  }

  return {
    kind,
    ...seen,
    check,
    retry,
    resume,
    answer(given: Response): void {
      signals.setResponse(given);
      signals.setComplaint(null);
      saveDraft();
    },
    choose(sureness: Confidence): void {
      signals.setConfidence(sureness);
      signals.setComplaint(null);
      saveDraft();
    },
    more: () => signals.setHelp((now) => HELP[Math.min(HELP.indexOf(now) + 1, 3)] as Help),
  };
}

export type QuestionModel = ReturnType<typeof createQuestion>;
