/**
 * Version 0 to version 1.
 *
 * Version 0 was a list of answers and a list of lessons read, without stamps:
 * `{ answers: [{ item, seed, given, right, sure, at }], read: ["slug"] }`.
 * Ids are made from the answers themselves, so that migrating the same record in two tabs gives the same
 * entries and their merge counts none twice.
 */
import { checksum } from "../checksum.ts";
import { asFields } from "../fields.ts";

const MIGRATED_TAB = "v0";

function attemptFrom(answer: unknown): [string, unknown] {
  const fields = asFields(answer) ?? {};
  const { item, seed, given, right, at } = fields;
  const value = {
    item,
    seed,
    response: [given],
    answer: [],
    confidence: fields["sure"] === true ? "sure" : "guess",
    verdict: right === true ? "right" : "wrong",
    turn: 1,
    at,
  };
  const id = `v0-${checksum(JSON.stringify([item, seed, given, at]))}`;
  return [id, { stamp: { time: at, tab: MIGRATED_TAB }, value }];
}

function lessonFrom(slug: unknown): [string, unknown] {
  return [String(slug), { stamp: { time: 0, tab: MIGRATED_TAB }, value: { read: true } }];
}

export function migrateFrom0(stored: unknown): unknown {
  const { answers, read } = asFields(stored) ?? {};
  return {
    cleared: null,
    attempts: Object.fromEntries(Array.isArray(answers) ? answers.map(attemptFrom) : []),
    predictions: {},
    lessons: Object.fromEntries(Array.isArray(read) ? read.map(lessonFrom) : []),
    drafts: {},
  };
}
