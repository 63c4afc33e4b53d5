import { walk } from "../lesson.ts";
import { plainText } from "../reading.ts";
import type { Rule } from "../rule.ts";

export const headings: Rule = {
  holds: "Headings start at ##, skip no level, say something, and differ from each other.",
  *check(lesson) {
    const seen = new Set<string>();
    let before = 1;
    for (const { part } of walk(lesson.body)) {
      if (part.kind !== "heading") continue;
      const text = plainText(part).trim();
      if (part.level < 2) {
        const expected = "## or deeper, because the page's own title is the first level";
        yield { line: part.line, expected, found: `# ${text}` };
      } else if (part.level > before + 1) {
        const expected = `a heading of level ${before + 1} at most`;
        yield { line: part.line, expected, found: `level ${part.level}` };
      }
      if (text === "" || seen.has(text)) {
        const expected = "a heading of its own";
        yield {
          line: part.line,
          expected,
          found: text === "" ? "an empty one" : `“${text}” again`,
        };
      }
      seen.add(text);
      before = part.level;
    }
  },
};
