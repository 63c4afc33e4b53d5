import type { Grade } from "../../answer.ts";
import type { Kind } from "../kind.ts";
import { gradeNumber, numberFaults } from "../numeric/grade-number.ts";
import { printNumber } from "../numeric/print-number.ts";
import { readNumber } from "../numeric/read-number.ts";
import { gradeParts } from "../grade-parts.ts";
import type { Blank, BlankKey, ClozeKey, ClozePrompt } from "./schema.ts";

function missingIn(blank: Blank, text: string): string | null {
  if (text.trim() === "") return `Fill in the blank: ${blank.label}.`;
  if (blank.kind === "choice") return null;
  const reading = readNumber(blank, text);
  return reading.ok ? null : `${blank.label}: ${reading.reason}`;
}

function gradeBlank(blank: Blank, key: BlankKey, text: string): Grade {
  if (blank.kind === "number" && key.kind === "number") {
    return gradeNumber(blank, key, text, key.reason);
  }
  if (key.kind === "choice" && Number(text) === key.right) {
    return { verdict: "right", reason: key.reason };
  }
  const mistake = (key.kind === "choice" && key.mistakes[Number(text)]) || undefined;
  return { verdict: "wrong", reason: mistake?.feedback ?? key.reason, mistake };
}

function answerOf(blank: Blank, key: BlankKey): string {
  if (key.kind === "choice") return String(key.right);
  return blank.kind === "number" ? printNumber(blank, key.value) : "";
}

interface WrongText {
  readonly misconception: string;
  readonly text: string;
}

/** What is written into a blank by mistakes that have a name. */
function mistakesIn(blank: Blank | undefined, key: BlankKey): readonly WrongText[] {
  if (key.kind === "choice") {
    return key.mistakes.flatMap((mistake, option) =>
      mistake ? [{ misconception: mistake.misconception, text: String(option) }] : [],
    );
  }
  if (blank?.kind !== "number") return [];
  return key.mistakes.map(({ misconception, value }) => ({
    misconception,
    text: printNumber(blank, value),
  }));
}

function wordsOf(blank: Blank | undefined, text: string): string {
  return blank?.kind === "choice" ? (blank.options[Number(text)] ?? "…") : text || "…";
}

const gradesOf = ({ blanks }: ClozePrompt, key: ClozeKey, response: readonly string[]) =>
  key.blanks.map((blankKey, index) => {
    const blank = blanks[index];
    if (!blank) throw new RangeError(`blanks must be as many as their keys, got ${blanks.length}`);
    return { label: blank.label, grade: gradeBlank(blank, blankKey, response[index] ?? "") };
  });

/** A response is one text a blank: a number as typed, or the index of the chosen option. */
export const cloze: Kind<ClozePrompt, ClozeKey> = {
  blank: ({ blanks }) => blanks.map(() => ""),
  missing: ({ blanks }, response) =>
    blanks.map((blank, index) => missingIn(blank, response[index] ?? "")).find(Boolean) ?? null,
  grade: (prompt, key, response) => gradeParts(gradesOf(prompt, key, response)),
  answer: ({ blanks }, key) =>
    blanks.map((blank, index) => {
      const blankKey = key.blanks[index];
      return blankKey ? answerOf(blank, blankKey) : "";
    }),
  mistakes(prompt, key) {
    const right = this.answer(prompt, key);
    return key.blanks.flatMap((blankKey, index) => {
      const blank = prompt.blanks[index];
      return mistakesIn(blank, blankKey).map(({ misconception, text }) => ({
        misconception,
        response: right.with(index, text),
      }));
    });
  },
  given: ({ pieces, blanks }) => {
    const marked = pieces.map((piece, index) => {
      const blank = blanks[index];
      return blank ? `${piece}[${blank.label}]` : piece;
    });
    return [marked.join("")];
  },
  parts: ({ blanks }) =>
    blanks.map((blank) =>
      blank.kind === "choice" ? `${blank.label}: ${blank.options.join(" / ")}` : blank.label,
    ),
  notes: (prompt, key, response) =>
    gradesOf(prompt, key, response).map((part) => ({
      right: part.grade.verdict === "right",
      text: part.grade.reason,
    })),
  touched: ({ blanks }) => blanks.map((_blank, index) => index),
  inWords: ({ pieces, blanks }, response) =>
    pieces
      .map((piece, index) =>
        index < blanks.length ? piece + wordsOf(blanks[index], response[index] ?? "") : piece,
      )
      .join(""),
  faults: ({ pieces, blanks }, key) => [
    ...(pieces.length === blanks.length + 1 ? [] : ["pieces must be one more than blanks"]),
    ...blanks.flatMap((blank, index) => {
      const blankKey = key.blanks[index];
      if (blank.kind === "number" && blankKey?.kind === "number") {
        return numberFaults(blank, blankKey);
      }
      const same = blank.kind === blankKey?.kind;
      const options = blank.kind === "choice" ? blank.options : [];
      const alike = new Set(options).size !== options.length;
      return [...(same ? [] : ["a blank has no key"]), ...(alike ? ["options are alike"] : [])];
    }),
  ],
};
