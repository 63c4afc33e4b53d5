/**
 * When each question is due again: spaced review by FSRS, computed from the attempts alone.
 *
 * Nothing of the schedule is stored. Two tabs, or two browsers after an import, that know the same attempts
 * have the same schedule. Only the first answer to each set of numbers counts: the next ones come after a
 * hint. A question answered wrong is due the next day; wrong and sure, it is due at once.
 */
import type { Card, Grade } from "ts-fsrs";
import { Rating, createEmptyCard, fsrs } from "ts-fsrs";
import type { Attempt } from "./record.ts";

export interface Due {
  readonly item: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly lastVerdict: Attempt["verdict"];
  readonly lastConfidence: Attempt["confidence"];
  readonly reviews: number;
}

const DAY = 86_400_000;

// Without fuzz and without minute-scale steps: the same attempts give the same days, and days are what a
// course is read in.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 });

/** How well it was known: a right guess is weak knowledge, a wrong answer of any kind is none. */
export function gradeOf({ verdict, confidence }: Attempt): Grade {
  if (verdict === "wrong") return Rating.Again;
  return { guess: Rating.Hard, think: Rating.Good, sure: Rating.Easy }[confidence] as Grade;
}

function dueAfter(attempt: Attempt, card: Card): number {
  if (attempt.verdict === "right") return card.due.getTime();
  return attempt.confidence === "sure" ? attempt.at : attempt.at + DAY;
}

function dueOf(item: string, attempts: readonly Attempt[]): Due | null {
  const firsts = attempts.filter(({ turn }) => turn === 1).sort((a, b) => a.at - b.at);
  const last = firsts.at(-1);
  const start = firsts[0];
  if (!last || !start) return null;
  let card = createEmptyCard(new Date(start.at));
  for (const attempt of firsts) {
    card = scheduler.next(card, new Date(attempt.at), gradeOf(attempt)).card;
  }
  return {
    item,
    due: dueAfter(last, card),
    lastVerdict: last.verdict,
    lastConfidence: last.confidence,
    reviews: firsts.length,
  };
}

/** Every question that was answered, the one due first at the head. */
export function scheduleOf(attempts: Iterable<Attempt>): readonly Due[] {
  const byItem = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const known = byItem.get(attempt.item);
    if (known) known.push(attempt);
    else byItem.set(attempt.item, [attempt]);
  }
  return [...byItem]
    .map(([item, list]) => dueOf(item, list))
    .filter((due) => due !== null)
    .sort((a, b) => a.due - b.due || (a.item < b.item ? -1 : 1));
}

/** What is due by `now`. */
export function dueBy(schedule: readonly Due[], now: number): readonly Due[] {
  return schedule.filter(({ due }) => due <= now);
}
