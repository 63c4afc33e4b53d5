/**
 * What each field of a stored record must look like.
 *
 * Storage and imported files are not trusted: a field is rebuilt from the parts that pass, never taken
 * over as it came. A value that fails is `undefined`, and its entry is left out.
 */
import type { Attempt, Confidence, Draft, LessonMark, Prediction, Verdict } from "./record.ts";
import type { Stamp } from "./stamp.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The year 9999; anything later is no date of a reader. */
const LATEST_TIME = 253_402_300_799_999;
const ID = /^[a-z0-9][a-z0-9/._-]{0,119}$/i;
const UNSAFE_IDS: ReadonlySet<string> = new Set(["constructor", "prototype", "__proto__"]);
const MAX_PARTS = 64;
const MAX_TEXT = 200;

export function asFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

export function asId(value: unknown): string | undefined {
  return typeof value === "string" && ID.test(value) && !UNSAFE_IDS.has(value) ? value : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= MAX_TEXT ? value : undefined;
}

function asWhole(value: unknown, max: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max
    ? value
    : undefined;
}

function asTexts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_PARTS) return undefined;
  const texts = value.map(asText);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function asConfidence(value: unknown): Confidence | undefined {
  return value === "guess" || value === "think" || value === "sure" ? value : undefined;
}

function asVerdict(value: unknown): Verdict | undefined {
  return value === "right" || value === "wrong" ? value : undefined;
}

export function asStamp(value: unknown): Stamp | undefined {
  const fields = asFields(value);
  const time = asWhole(fields?.["time"], LATEST_TIME);
  const tab = asId(fields?.["tab"]);
  return time === undefined || tab === undefined ? undefined : { time, tab };
}

export function asAttempt(value: unknown): Attempt | undefined {
  const fields = asFields(value);
  const item = asId(fields?.["item"]);
  const seed = asWhole(fields?.["seed"], 2 ** 32 - 1);
  const response = asTexts(fields?.["response"]);
  const answer = asTexts(fields?.["answer"]);
  const confidence = asConfidence(fields?.["confidence"]);
  const verdict = asVerdict(fields?.["verdict"]);
  const turn = asWhole(fields?.["turn"], 1000);
  const at = asWhole(fields?.["at"], LATEST_TIME);
  const misconception = asId(fields?.["misconception"]);
  if (
    item === undefined ||
    seed === undefined ||
    response === undefined ||
    answer === undefined ||
    confidence === undefined ||
    verdict === undefined ||
    turn === undefined ||
    at === undefined
  ) {
    return undefined;
  }
  const attempt = { item, seed, response, answer, confidence, verdict, turn, at };
  return misconception === undefined ? attempt : { ...attempt, misconception };
}

export function asPrediction(value: unknown): Prediction | undefined {
  const fields = asFields(value);
  const place = asId(fields?.["place"]);
  const label = asText(fields?.["label"]);
  const guess = asText(fields?.["guess"]);
  const truth = asText(fields?.["truth"]);
  const unit = asText(fields?.["unit"]);
  const at = asWhole(fields?.["at"], LATEST_TIME);
  if (
    place === undefined ||
    label === undefined ||
    guess === undefined ||
    truth === undefined ||
    unit === undefined ||
    at === undefined
  ) {
    return undefined;
  }
  return { place, label, guess, truth, unit, at };
}

export function asLessonMark(value: unknown): LessonMark | undefined {
  const read = asFields(value)?.["read"];
  return typeof read === "boolean" ? { read } : undefined;
}

export function asDraft(value: unknown): Draft | undefined {
  const fields = asFields(value);
  const seed = asWhole(fields?.["seed"], 2 ** 32 - 1);
  const response = asTexts(fields?.["response"]);
  if (seed === undefined || response === undefined) return undefined;
  return { seed, response, confidence: asConfidence(fields?.["confidence"]) ?? null };
}
