/**
 * Holds every question of the course to the same rules, for every seed from 0 to 499.
 *
 * Prints how many questions, seeds and checks it ran; names the first failing seed of each question and
 * ends with exit code 1.
 */
import { readdir } from "node:fs/promises";
import { checkItem } from "../src/components/quiz/check-item.ts";
import type { LessonQuiz } from "../src/components/quiz/question.ts";

const SEEDS = 500;
const folder = new URL("../src/content/quizzes/", import.meta.url);

const files = (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort();
const quizzes = await Promise.all(
  files.map(async (name) => (await import(new URL(name, folder).href)) as { quiz: LessonQuiz }),
);
const items = new Map(
  quizzes.flatMap(({ quiz }) =>
    [...quiz.items, ...(quiz.more ?? [])].map((item) => [item.id, item] as const),
  ),
);

let checks = 0;
let failed = 0;
for (const item of items.values()) {
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const { made, faults } = checkItem(item, seed);
    checks += made;
    if (faults.length === 0) continue;
    failed += 1;
    process.stderr.write(`${item.id}, seed ${seed}: ${faults.join("; ")}\n`);
    break;
  }
}

if (items.size === 0) process.stderr.write("There are no questions to check.\n");
process.stdout.write(
  `${items.size} questions, seeds 0 to ${SEEDS - 1} of each, ${checks} checks: ${failed} failed\n`,
);
process.exitCode = failed > 0 || items.size === 0 ? 1 : 0;
