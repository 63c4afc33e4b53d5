import { wordsNamed } from "../lesson.ts";
import type { Rule } from "../rule.ts";

const RATIONS: readonly { name: string; least: number; most: number }[] = [
  { name: "TryThis", least: 2, most: 3 },
  { name: "Pitfall", least: 0, most: 1 },
  { name: "Deeper", least: 0, most: 2 },
  { name: "Recap", least: 0, most: 1 },
  { name: "LeavesOut", least: 0, most: 1 },
  { name: "Quiz", least: 0, most: 1 },
];

export const rations: Rule = {
  holds:
    "Two or three missions; at most one <Pitfall> and two <Deeper>; one of what ends a lesson.",
  *check(lesson) {
    for (const { name, least, most } of RATIONS) {
      const found = wordsNamed(lesson, name);
      if (found.length >= least && found.length <= most) continue;
      const line = found[most]?.line ?? found.at(-1)?.line ?? lesson.lastLine;
      const expected = least === 0 ? `at most ${most} <${name}>` : `${least} to ${most} <${name}>`;
      yield { line, expected, found: String(found.length) };
    }
  },
};
