/** What has been written down about one question: its draft and its attempts. */
import type { Attempt, Confidence, Draft, ProgressStore } from "../../state/progress/index.ts";
import type { Grade, Response } from "./answer.ts";

/** One checked answer. */
export interface Checked {
  readonly seed: number;
  readonly response: Response;
  readonly answer: Response;
  readonly confidence: Confidence;
  readonly grade: Grade;
}

export interface QuestionLog {
  readonly draft: () => Draft | undefined;
  readonly saveDraft: (draft: Draft) => void;
  /** The answers given to the numbers of a seed, the first one first. */
  readonly turnsAt: (seed: number) => readonly Attempt[];
  readonly add: (checked: Checked) => void;
}

/** The log of one item. The store is asked for when it is needed, which is in the browser only. */
export function makeQuestionLog(item: string, store: () => ProgressStore): QuestionLog {
  const turnsAt = (seed: number) =>
    [...store().state().record.attempts.values()]
      .map(({ value }) => value)
      .filter((attempt) => attempt.item === item && attempt.seed === seed)
      .sort((a, b) => a.turn - b.turn || a.at - b.at);

  return {
    draft: () => store().state().record.drafts.get(item)?.value,
    saveDraft: (draft) => store().saveDraft(item, draft),
    turnsAt,
    add({ seed, response, answer, confidence, grade: { verdict, mistake } }) {
      const turn = turnsAt(seed).length + 1;
      const attempt = { item, seed, response, answer, confidence, verdict, turn };
      const named = mistake ? { ...attempt, misconception: mistake.misconception } : attempt;
      store().addAttempt(named);
    },
  };
}
