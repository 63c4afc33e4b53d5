/** A file of prices, read as a whole or not at all. */
import { formatNumber } from "../../format/index.ts";
import { decimalSignOf, isNothing, readClose } from "./closes-column.ts";
import type { DecimalSign } from "./closes-column.ts";
import { columnsOf } from "./columns.ts";
import { dateOrderOf, readDay } from "./dates.ts";
import type { DateOrder } from "./dates.ts";
import { textOfFile } from "./file-text.ts";
import { orderDays } from "./order-days.ts";
import type { DatedClose } from "./order-days.ts";
import { quoted, refused, refusedLines } from "./outcome.ts";
import type { Answers, Outcome } from "./outcome.ts";
import { readTable } from "./table.ts";

/** More closes than this would keep the reader waiting. */
export const MOST_CLOSES = 20_000;

export function readCloses(
  name: string,
  bytes: Uint8Array,
  answers: Answers,
  onProgress?: (share: number) => void,
): Outcome {
  const file = textOfFile(bytes);
  if (!file.ok) return refused(file.reason);
  const { rows, delimiter, faults } = readTable(file.text, onProgress);
  if (faults.length > 0) return refusedLines(faults);

  const columns = columnsOf(rows, answers.column);
  if ("refusal" in columns) return refused(columns.refusal);
  if ("ask" in columns) return { kind: "question", question: columns };
  const { date, close } = columns;
  const lines = columns.rows.filter(({ cells }) => !isNothing(cells[close]!));

  const order =
    (answers["date-order"] as DateOrder | undefined) ??
    dateOrderOf(lines.map(({ cells }) => cells[date]!));
  if (typeof order === "object") return { kind: "question", question: order };
  const sign =
    (answers["decimal-sign"] as DecimalSign | undefined) ??
    decimalSignOf(
      lines.map(({ cells }) => cells[close]!),
      delimiter,
    );
  if (typeof sign === "object") return { kind: "question", question: sign };

  const dated: DatedClose[] = [];
  const wrong: string[] = [];
  for (const { line, cells } of lines) {
    const [day, price] = [readDay(cells[date]!, order), readClose(cells[close]!, sign)];
    if (!day.ok) wrong.push(`Line ${line}: the day ${day.reason}, got ${quoted(cells[date]!)}.`);
    else if (!price.ok) {
      wrong.push(`Line ${line}: the close ${price.reason}, got ${quoted(cells[close]!)}.`);
    } else dated.push({ line, day: day.day, close: price.close });
  }
  if (wrong.length > 0) return refusedLines(wrong);
  return seriesOf(name, dated, columns.rows.length - lines.length);
}

function seriesOf(name: string, dated: readonly DatedClose[], empty: number): Outcome {
  const { days, closes, notes } = orderDays(dated);
  if (days.length < 2) {
    return refused(`The file must hold at least two days with a close, got ${days.length}.`);
  }
  if (days.length > MOST_CLOSES) {
    return refused(
      `The file must hold at most ${formatNumber(MOST_CLOSES)} days, got ${formatNumber(days.length)}.`,
    );
  }
  const left =
    empty === 0
      ? []
      : [
          `${formatNumber(empty)} ${empty === 1 ? "line has" : "lines have"} no close and ${empty === 1 ? "is" : "are"} left out.`,
        ];
  return { kind: "series", series: { name, days, closes, notes: [...notes, ...left] } };
}
