/**
 * One question and what its reader has done with it.
 *
 * The start is what the page was built with: a prompt, no response, no key. The key is computed when an
 * answer is checked, in the reader's browser. Saved work comes in after mount, through `resume`.
 */
import { batch, createSignal } from "solid-js";
import type { Confidence, ProgressStore } from "../../state/progress/index.ts";
import type { Grade, Response } from "./answer.ts";
import { kindOf } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
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
const NOT_LOADED =
  "The answer could not be worked out: a part of the page did not load. Reload it and your answer will still be here.";

// Prompt and key of one question always belong together; the kinds' own types are kept in their folders.
type AnyKind = Kind<unknown, unknown>;

export function createQuestion({ start, loadItem, store }: QuestionParts) {
  const kind = kindOf(start.kind) as unknown as AnyKind;
  const [posed, setPosed] = createSignal(start);
  const [response, setResponse] = createSignal<Response>(kind.blank(start.prompt));
  const [confidence, setConfidence] = createSignal<Confidence | null>(null);
  const [question, setQuestion] = createSignal<Question>();
  const [grade, setGrade] = createSignal<Grade>();
  const [graded, setGraded] = createSignal<Response>();
  const [help, setHelp] = createSignal<Help>("none");
  const [complaint, setComplaint] = createSignal<string | null>(null);
  let checking = false;

  const isGraded = () => graded() !== undefined && graded()?.join("\n") === response().join("\n");
  const isDone = () => grade()?.verdict === "right" || help() === "solution";

  function saveDraft(): void {
    const draft = { seed: posed().seed, response: response(), confidence: confidence() };
    store().saveDraft(start.id, draft);
  }

  function turnsAt(seed: number) {
    return [...store().state().record.attempts.values()]
      .map(({ value }) => value)
      .filter((attempt) => attempt.item === start.id && attempt.seed === seed)
      .sort((a, b) => a.turn - b.turn || a.at - b.at);
  }

  async function pose(seed: number): Promise<Question> {
    const question = (await loadItem(start.id)).pose(seed) as Question;
    batch(() => {
      setQuestion(question);
      if (posed().seed !== seed) setPosed({ ...start, seed, prompt: question.prompt });
    });
    return question;
  }

  function show(question: Question, given: Response): Grade {
    const result = kind.grade(question.prompt, question.key, given);
    batch(() => {
      setGrade(result);
      setGraded(given);
      setComplaint(null);
    });
    return result;
  }

  function record(question: Question, given: Response, sureness: Confidence, result: Grade): void {
    store().addAttempt({
      item: start.id,
      seed: posed().seed,
      response: given,
      answer: kind.answer(question.prompt, question.key),
      confidence: sureness,
      verdict: result.verdict,
      turn: turnsAt(posed().seed).length + 1,
      ...(result.mistake ? { misconception: result.mistake.misconception } : {}),
    });
  }

  /** Checks the response once, however often it is asked to. */
  async function check(): Promise<void> {
    if (checking || isGraded()) return;
    const given = response();
    const sureness = confidence();
    const missing = kind.missing(posed().prompt, given);
    if (missing !== null || sureness === null) {
      setComplaint(missing ?? "Say how sure you are. It is for you alone.");
      return;
    }
    checking = true;
    try {
      const question = await pose(posed().seed);
      record(question, given, sureness, show(question, given));
      saveDraft();
    } catch {
      setComplaint(NOT_LOADED);
    } finally {
      checking = false;
    }
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

  /** The same question with fresh numbers. */
  async function retry(): Promise<void> {
    const seed = posed().seed >= LAST_SEED ? 0 : posed().seed + 1;
    const question = await pose(seed);
    begin(kind.blank(question.prompt), null);
    saveDraft();
  }

  /** Takes up saved work, or the numbers that a link asks for. Call it after mount. */
  async function resume(linked: number | null): Promise<void> {
    const draft = store().state().record.drafts.get(start.id)?.value;
    const seed = linked ?? draft?.seed ?? start.seed;
    const saved = draft?.seed === seed ? draft : undefined;
    const last = turnsAt(seed).at(-1);
    if (seed === start.seed && !saved && !last) return;
    const question = await pose(seed);
    const given = saved?.response.length ? saved.response : last?.response;
    begin(given ?? kind.blank(question.prompt), saved?.confidence ?? last?.confidence ?? null);
    if (last && last.response.join("\n") === response().join("\n")) show(question, last.response);
  }

  return {
    kind,
    posed,
    question,
    response,
    confidence,
    grade,
    help,
    complaint,
    isGraded,
    isDone,
    check,
    retry,
    resume,
    answer(given: Response): void {
      setResponse(given);
      setComplaint(null);
      saveDraft();
    },
    choose(sureness: Confidence): void {
      setConfidence(sureness);
      setComplaint(null);
      saveDraft();
    },
    more: () => setHelp((now) => HELP[Math.min(HELP.indexOf(now) + 1, HELP.length - 1)] as Help),
  };
}

export type QuestionModel = ReturnType<typeof createQuestion>;
