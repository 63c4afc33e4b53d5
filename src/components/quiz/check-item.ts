/** Everything that must hold of a question, whatever its numbers. */
import type { Step } from "./answer.ts";
import type { Keys, KindName, Prompts } from "./kinds/index.ts";
import { kindOf } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { numberAnswers } from "./kinds/number-answers.ts";
import { isNear } from "./kinds/numeric/tolerance.ts";
import type { AnyItem, Item, Question } from "./question.ts";

export interface Checked {
  /** How many single checks were made. */
  readonly made: number;
  /** What failed, one line each. */
  readonly faults: readonly string[];
}

const NOT_STEM = /\b(NOT|EXCEPT)\b/;
/** What text must never contain: numbers that did not become text, and advice. */
const BROKEN = /\b(NaN|undefined|null|Infinity|\[object)\b/;

type Claim = readonly [holds: boolean, fault: string];

function textClaims(question: Question, stem: string, notes: readonly string[]): readonly Claim[] {
  const { hint, idea, steps } = question;
  const texts = [stem, hint, idea, ...notes, ...steps.map(({ text }) => text)];
  return [
    [!NOT_STEM.test(stem), "the stem asks for what is not so"],
    [stem.trim().endsWith("?") || stem.trim().endsWith("."), "the stem is not a sentence"],
    [hint.trim() !== "" && idea.trim() !== "", "the hint or the idea is missing"],
    [steps.length > 0, "there is no worked solution"],
    [!texts.some((text) => BROKEN.test(text)), "a text holds a number that is none"],
  ];
}

/** The last line of the worked solution, made by hand, against the engine's key. */
function workedClaims(
  answer: { readonly value: string; readonly decimals: number } | undefined,
  steps: readonly Step[],
): readonly Claim[] {
  const last = steps.at(-1);
  if (!answer) return [];
  if (!last?.value) return [[false, "the worked solution does not end at a number"]];
  const agrees = isNear(answer.decimals + 2, last.value, answer.value);
  const found = `the worked solution ends at ${last.value.toString()}, the engine at ${answer.value}`;
  return [[agrees, found]];
}

function gradeClaims<P, K>(kind: Kind<P, K>, prompt: P, key: K): readonly Claim[] {
  const right = kind.answer(prompt, key);
  const praise = kind.grade(prompt, key, right).reason;
  const claims: Claim[] = [
    [kind.missing(prompt, right) === null, "the right answer cannot be given"],
    [kind.grade(prompt, key, right).verdict === "right", "the right answer is marked wrong"],
    [kind.missing(prompt, kind.blank(prompt)) !== null, "an empty answer can be checked"],
    [praise.trim() !== "" && !BROKEN.test(praise), "the right answer has no sound reason"],
  ];
  for (const { misconception, response } of kind.mistakes(prompt, key)) {
    const { verdict, mistake, reason } = kind.grade(prompt, key, response);
    claims.push(
      [kind.missing(prompt, response) === null, `${misconception} cannot be given`],
      [verdict === "wrong", `${misconception} is marked right`],
      [mistake?.misconception === misconception, `${misconception} is not recognised`],
      [reason.trim() !== "" && !BROKEN.test(reason), `${misconception} has no sound feedback`],
    );
  }
  return claims;
}

function claimsOf<K extends KindName>(item: Item<K>, seed: number): readonly Claim[] {
  const question = item.pose(seed);
  const kind: Kind<Prompts[K], Keys[K]> = kindOf(item.kind);
  const { prompt, key } = question;
  const again = JSON.stringify(item.pose(seed).prompt);
  const notes = kind.notes(prompt, key, kind.answer(prompt, key)).map(({ text }) => text);
  return [
    [again === JSON.stringify(prompt), "the same seed asks two different questions"],
    ...kind.faults(prompt, key).map((fault): Claim => [false, fault]),
    ...textClaims(question, (prompt as { stem: string }).stem, notes),
    ...workedClaims(numberAnswers(item.kind, prompt, key), question.steps),
    ...gradeClaims(kind, prompt, key),
  ];
}

/** Checks one item for one seed. */
export function checkItem(item: AnyItem, seed: number): Checked {
  try {
    const claims = claimsOf(item as Item, seed);
    const faults = claims.filter(([holds]) => !holds).map(([, fault]) => fault);
    return { made: claims.length, faults };
  } catch (error) {
    return { made: 1, faults: [error instanceof Error ? error.message : String(error)] };
  }
}
