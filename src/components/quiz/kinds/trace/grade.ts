import { gradeParts } from "../grade-parts.ts";
import type { Kind } from "../kind.ts";
import { gradeNumber, numberFaults } from "../numeric/grade-number.ts";
import { printNumber } from "../numeric/print-number.ts";
import { readNumber } from "../numeric/read-number.ts";
import type { TraceColumn, TraceKey, TracePrompt } from "./schema.ts";

/** The columns of the open cells, from left to right. */
export function openColumns({ columns, next }: TracePrompt): readonly TraceColumn[] {
  return columns.filter((_column, index) => next.cells[index] === null);
}

function missingIn(column: TraceColumn, text: string): string | null {
  if (text.trim() === "") return `Fill in the cell: ${column.label}.`;
  const reading = readNumber(column, text);
  return reading.ok ? null : `${column.label}: ${reading.reason}`;
}

function gradesOf(prompt: TracePrompt, key: TraceKey, response: readonly string[]) {
  return openColumns(prompt).flatMap((column, index) => {
    const cell = key.cells[index];
    if (!cell) return [];
    const grade = gradeNumber(column, cell, response[index] ?? "", cell.reason);
    return [{ label: column.label, grade }];
  });
}

/** A response is one typed number for each open cell. */
export const trace: Kind<TracePrompt, TraceKey> = {
  blank: (prompt) => openColumns(prompt).map(() => ""),
  missing: (prompt, response) =>
    openColumns(prompt)
      .map((column, index) => missingIn(column, response[index] ?? ""))
      .find(Boolean) ?? null,
  grade: (prompt, key, response) => gradeParts(gradesOf(prompt, key, response)),
  answer: (prompt, { cells }) =>
    openColumns(prompt).map((column, index) => printNumber(column, cells[index]?.value ?? "0")),
  mistakes(prompt, key) {
    const right = this.answer(prompt, key);
    return openColumns(prompt).flatMap((column, index) =>
      (key.cells[index]?.mistakes ?? []).map(({ misconception, value }) => ({
        misconception,
        response: right.with(index, printNumber(column, value)),
      })),
    );
  },
  given: ({ columns, rows, next }) =>
    [...rows, next].map(({ label, cells }) =>
      [label, ...cells.map((cell, index) => `${columns[index]?.label} ${cell ?? "…"}`)].join(", "),
    ),
  parts: (prompt) => openColumns(prompt).map(({ label }) => `${label}, ${prompt.next.label}`),
  notes: (prompt, key, response) =>
    gradesOf(prompt, key, response).map((part) => ({
      right: part.grade.verdict === "right",
      text: part.grade.reason,
    })),
  touched: (prompt) => openColumns(prompt).map((_column, index) => index),
  inWords: (prompt, response) =>
    openColumns(prompt)
      .map(({ label }, index) => `${label} ${response[index] ?? "…"}`)
      .join(", "),
  faults: (prompt, { cells }) => {
    const open = openColumns(prompt);
    const counted = open.length === cells.length && open.length > 0;
    return [
      ...(counted ? [] : ["open cells and keys are not as many"]),
      ...open.flatMap((column, index) => {
        const cell = cells[index];
        return cell ? numberFaults(column, cell) : [];
      }),
    ];
  },
};
