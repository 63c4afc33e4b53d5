/** A file of prices, read as a whole or not at all. */
import { formatNumber } from "../../format/index.ts";
import { decimalSignOf, isNothing, readClose } from "./closes-column.ts";
import type { DecimalSign, ReadClose } from "./closes-column.ts";
import { columnsOf } from "./columns.ts";
import { dateOrderOf, readDay } from "./dates.ts";
import type { DateOrder, ReadDay } from "./dates.ts";
import { textOfFile } from "./file-text.ts";
import { orderDays } from "./order-days.ts";
import type { DatedClose } from "./order-days.ts";
import { quoted, refused, refusedLines } from "./outcome.ts";
import type { Answers, Outcome } from "./outcome.ts";
import { readTable } from "./table.ts";

/** More closes than this would keep the reader waiting. */
export const MOST_CLOSES = 20_000;

const DATE_ORDERS: readonly DateOrder[] = ["day-first", "month-first"];
const DECIMAL_SIGNS: readonly DecimalSign[] = ["point", "comma"];

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
  const sign =
    (answers["decimal-sign"] as DecimalSign | undefined) ??
    decimalSignOf(
      lines.map(({ cells }) => cells[close]!),
      delimiter,
    );
  // A file that is refused whatever the reader answers is refused before anything is asked.
  const orders = typeof order === "object" ? DATE_ORDERS : [order];
  const signs = typeof sign === "object" ? DECIMAL_SIGNS : [sign];

  const dated: DatedClose[] = [];
  const wrong: string[] = [];
  for (const { line, cells } of lines) {
    const day = oneOf(orders.map((one) => readDay(cells[date]!, one)));
    const price = oneOf(signs.map((one) => readClose(cells[close]!, one)));
    if (!day.ok) wrong.push(`Line ${line}: the day ${day.reason}, got ${quoted(cells[date]!)}.`);
    else if (!price.ok) {
      wrong.push(`Line ${line}: the close ${price.reason}, got ${quoted(cells[close]!)}.`);
    } else dated.push({ line, day: day.day, close: price.close });
  }
  if (wrong.length > 0) return refusedLines(wrong);
  if (typeof order === "object") return { kind: "question", question: order };
  if (typeof sign === "object") return { kind: "question", question: sign };
  return seriesOf(name, dated, columns.rows.length - lines.length, columns.named);
}

/** What one reading makes of a cell, or why no reading can. */
function oneOf<R extends ReadDay | ReadClose>(readings: readonly R[]): R {
  return readings.find(({ ok }) => ok) ?? readings[0]!;
}

function seriesOf(
  name: string,
  dated: readonly DatedClose[],
  empty: number,
  column: string | undefined,
): Outcome {
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
  const read = column === undefined ? [] : [`The closes were read from ${column}.`];
  return { kind: "series", series: { name, days, closes, notes: [...read, ...notes, ...left] } };
}
