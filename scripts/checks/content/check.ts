/** Holds lessons to every rule, and the texts of the reference pages to that of wording. */
import type { Course } from "./course.ts";
import type { PrintedText } from "./references.ts";
import { rules } from "./rules/index.ts";
import type { RuleName } from "./rules/index.ts";
import { wordingFaults } from "./rules/wording.ts";
import type { Fault, Rule } from "./rule.ts";

export { loadCourse } from "./course.ts";
export { readReferences } from "./references.ts";
export { rules };

export interface Finding extends Fault {
  readonly rule: RuleName;
  readonly level: "error" | "warning";
  readonly file: string;
}

export function checkCourse(
  course: Course,
  names: readonly RuleName[] = Object.keys(rules) as RuleName[],
): Finding[] {
  return course.lessons.flatMap((lesson) =>
    names.flatMap((name) => {
      // What cannot be read breaks every rule; that is not worth saying.
      if (lesson.unreadable !== undefined && name !== "syntax") return [];
      const rule: Rule = rules[name];
      const level: Finding["level"] = rule.level ?? "error";
      return [...rule.check(lesson, course)]
        .map((fault) => ({ ...fault, rule: name, level, file: lesson.file }))
        .sort((a, b) => a.line - b.line);
    }),
  );
}

export function checkReferences(texts: readonly PrintedText[]): Finding[] {
  return texts.flatMap((text) =>
    [...wordingFaults(text)].map((fault) => ({
      ...fault,
      rule: "wording" as const,
      level: "error" as const,
      file: text.file,
    })),
  );
}

/** One line: where, which rule, what was expected and what was found. */
export function printFinding({ file, line, rule, level, expected, found }: Finding): string {
  const kind = level === "warning" ? "warning, " : "";
  return `${file}:${line}: ${kind}${rule}: expected ${expected}, found ${found}`;
}
