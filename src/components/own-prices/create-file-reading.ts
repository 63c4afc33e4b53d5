/** The way of a file from the reader's hand to a series: read, perhaps asked about, taken or refused. */
import { createSignal } from "solid-js";
import type { Accessor } from "solid-js";
import type { Answers, OwnSeries, Question, QuestionId } from "./outcome.ts";
import { readFile } from "./read-file.ts";
import type { Reading } from "./read-file.ts";

export type FileState =
  | { readonly kind: "waiting"; readonly reasons: readonly string[] }
  | { readonly kind: "reading"; readonly share: number }
  | { readonly kind: "asking"; readonly question: Question };

const WAITING: FileState = { kind: "waiting", reasons: [] };

export interface FileReading {
  readonly state: Accessor<FileState>;
  readonly choose: (file: File | undefined) => void;
  readonly answer: (question: QuestionId, value: string) => void;
  readonly cancel: () => void;
}

/** @param onSeries told the whole series once it is read; never a part of one */
export function createFileReading(onSeries: (series: OwnSeries) => void): FileReading {
  const [state, setState] = createSignal<FileState>(WAITING);
  let file: File | undefined;
  let answers: Answers = {};
  let reading: Reading | undefined;

  const read = async (): Promise<void> => {
    if (file === undefined) return;
    setState({ kind: "reading", share: 0 });
    const mine = readFile(file, answers, (share) => setState({ kind: "reading", share }));
    reading = mine;
    const outcome = await mine.outcome;
    if (reading !== mine) return;
    switch (outcome?.kind) {
      case "series":
        onSeries(outcome.series);
        setState(WAITING);
        return;
      case "question":
        setState({ kind: "asking", question: outcome.question });
        return;
      default:
        setState({ kind: "waiting", reasons: outcome?.reasons ?? [] });
    }
  };
  const choose = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    file = chosen;
    answers = {};
    void read();
  };

  return {
    state,
    choose,
    answer: (question, value) => {
      answers = { ...answers, [question]: value };
      void read();
    },
    cancel: () => reading?.cancel(),
  };
}
