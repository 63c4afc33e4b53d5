/** Reads the docstrings of the metrics: what the catalogue and the page of the model are made of. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { MetricDescription } from "../../src/engine/index.ts";

const DOCUMENTED_FUNCTION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g;
type Tag = "formula" | "unit" | "sign" | "misleads" | "source";

/** Every function of the folder that has a formula, by its name, in the order of files and lines. */
export function readMetrics(folder: string): Record<string, MetricDescription> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const found = files.sort().flatMap((file) => {
    const source = readFileSync(join(folder, file), "utf8");
    return documentedFunctions(source).map(
      ([name, comment]) => [name, describe(name, comment, file)] as const,
    );
  });
  return Object.fromEntries(found);
}

function documentedFunctions(source: string): [name: string, comment: string][] {
  return [...source.matchAll(DOCUMENTED_FUNCTION)]
    .map(([, comment = "", name = ""]): [string, string] => [name, stripStars(comment)])
    .filter(([, comment]) => comment.includes("\n@formula "));
}

function stripStars(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n");
}

function describe(name: string, comment: string, file: string): MetricDescription {
  const [lead = "", ...blocks] = comment.split(/\n(?=@)/);
  const tags = new Map(
    blocks.map((block) => {
      const [, tag = "", text = ""] = /^@(\w+)\s*([\s\S]*)$/.exec(block) ?? [];
      return [tag, text] as const;
    }),
  );
  const [title = "", ...paragraphs] = lead.trim().split(/\n\s*\n/);
  const text = (tag: Tag): string => {
    const value = joinLines(tags.get(tag) ?? "");
    if (value === "") throw new Error(`${file}: ${name} has no @${tag}`);
    return value;
  };
  return {
    name: joinLines(title).replace(/\.$/, ""),
    summary: paragraphs.map(joinLines).join(" "),
    formula: text("formula"),
    unit: text("unit"),
    sign: text("sign"),
    misleads: text("misleads"),
    source: text("source"),
    examples: (tags.get("example") ?? "").split("\n").filter((line) => line.includes("// →")),
    file,
  };
}

function joinLines(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .join(" ")
    .trim();
}
