/** The words of a lesson as their files declare them: attributes from `interface Props`, a slot or none. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { inProject } from "../../setup/project.mjs";

export interface WordAttribute {
  readonly name: string;
  readonly required: boolean;
  /** What its type says, as written. */
  readonly type: string;
  /** Where the type is a union of texts: these. */
  readonly oneOf: readonly string[] | undefined;
}

export interface Word {
  readonly name: string;
  /** Relative to the project. */
  readonly file: string;
  readonly attributes: readonly WordAttribute[];
  readonly takesText: boolean;
  readonly is: "prediction" | "ledger" | "instrument" | "prose";
}

const LIST = "src/components/vocabulary.ts";

/** Every word, by its name. */
export function readVocabulary(): ReadonlyMap<string, Word> {
  const list = readFileSync(inProject(LIST), "utf8");
  const files = [...list.matchAll(/^import (\w+) from "\.\/(.+\.astro)";$/gm)];
  return new Map(
    files.map(([, name = "", file = ""]) => [name, readWord(name, `src/components/${file}`)]),
  );
}

function readWord(name: string, file: string): Word {
  const source = readFileSync(inProject(file), "utf8");
  const [, code = "", template = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [
    "",
    "",
    source,
  ];
  return {
    name,
    file,
    attributes: readAttributes(code),
    takesText: template.includes("<slot"),
    is: roleOf(name, file),
  };
}

function roleOf(name: string, file: string): Word["is"] {
  if (file.includes("/prediction/")) return "prediction";
  if (file.includes("/ledger/") || name.endsWith("Ledger")) return "ledger";
  return file.includes("/widgets/") ? "instrument" : "prose";
}

/** The members of `interface Props`. */
export function readAttributes(code: string): WordAttribute[] {
  const source = ts.createSourceFile("word.ts", code, ts.ScriptTarget.Latest, true);
  const props = source.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .find(({ name }) => name.text === "Props");
  const members = [...(props?.members ?? [])];
  return members
    .filter((member) => ts.isPropertySignature(member))
    .map((member) => ({
      name: member.name.getText(),
      required: member.questionToken === undefined,
      type: member.type?.getText() ?? "unknown",
      oneOf: member.type === undefined ? undefined : textsOf(member.type),
    }));
}

function textsOf(type: ts.TypeNode): string[] | undefined {
  const types = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const texts = types.map((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? one.literal.text : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
