import type { Rule } from "../rule.ts";

export const syntax: Rule = {
  holds: "The file can be read: every tag is closed, and the front matter is YAML.",
  *check({ unreadable }) {
    if (unreadable === undefined) return;
    yield { line: unreadable.line, expected: "MDX under YAML", found: unreadable.reason };
  },
};
