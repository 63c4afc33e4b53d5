/** A lesson as the rules read it: its front matter, and its body as a tree with line numbers. */
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";
import { COMPUTED, literalOf } from "./literal.ts";
import type { Literal, Program } from "./literal.ts";

export interface Attribute {
  readonly name: string;
  readonly line: number;
  readonly value: Literal | typeof COMPUTED;
}

/** A part of the body. `kind` is remark's, but for `word`: a component or an HTML element. */
export interface Part {
  readonly kind: string;
  readonly line: number;
  /** Of a word. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Of text and code. */
  readonly text: string;
  /** Of a heading. */
  readonly level: number;
  /** Of a link or an image. */
  readonly address: string;
  readonly parts: readonly Part[];
}

export interface Lesson {
  /** Relative to the project. */
  readonly file: string;
  readonly slug: string;
  /** The front matter as it stands; its rule checks it. */
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: readonly Part[];
  /** The line of the front matter on which a key, or a text in it, first stands. */
  readonly frontLine: (text: string) => number;
  readonly lastLine: number;
  /** Why the file could not be read, where it could not: then it has no body. */
  readonly unreadable?: { readonly line: number; readonly reason: string };
}

interface MdxNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string;
  readonly data?: { readonly estree?: Program };
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
}

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly data?: { readonly estree?: Program } };
  readonly position?: { readonly start: { readonly line: number } };
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads a lesson's text. */
export function readLesson(file: string, text: string): Lesson {
  const [whole = "", front = ""] = FRONT.exec(text) ?? [];
  const frontLines = whole.split("\n");
  const lesson = {
    file,
    slug: file.replace(/^.*\/(\d+-)?/, "").replace(/\.mdx$/, ""),
    front: {},
    body: [],
    frontLine: (wanted: string) =>
      Math.max(1, frontLines.findIndex((line) => line.includes(wanted)) + 1),
    lastLine: text.trimEnd().split("\n").length,
  };
  try {
    // Blank lines in place of the front matter, so that the lines of the body keep their numbers.
    const blank = "\n".repeat(frontLines.length - 1);
    const tree = parser.parse(blank + text.slice(whole.length)) as MdxNode;
    const body = unravelled(tree.children ?? []).map(partOf);
    return { ...lesson, front: (parse(front) ?? {}) as Record<string, unknown>, body };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    return { ...lesson, unreadable: { line: lineIn(reason), reason } };
  }
}

/** The parsers name places as "(5:1-5:8)", or "at line 4" of the front matter, whose fence is one line more. */
function lineIn(reason: string): number {
  const inBody = /\((\d+):\d+/.exec(reason)?.[1];
  const inFront = /at line (\d+)/.exec(reason)?.[1];
  return inBody === undefined ? Number(inFront ?? 0) + 1 : Number(inBody);
}

function partOf(node: MdxNode): Part {
  const line = node.position?.start.line ?? 1;
  return {
    kind: node.type.startsWith("mdxJsx") ? "word" : node.type,
    line,
    name: node.name ?? "",
    attributes: (node.attributes ?? []).map((attribute) => attributeOf(attribute, line)),
    text: node.value ?? node.alt ?? "",
    level: node.depth ?? 0,
    address: node.url ?? "",
    parts: unravelled(node.children ?? []).map(partOf),
  };
}

/** As MDX does: a paragraph of nothing but words is these words. */
function unravelled(nodes: readonly MdxNode[]): readonly MdxNode[] {
  const isWord = ({ type }: MdxNode): boolean => type.startsWith("mdx");
  return nodes.flatMap((node) => {
    const { children = [] } = node;
    const bare =
      node.type === "paragraph" &&
      children.some(isWord) &&
      children.every((child) => isWord(child) || (child.value ?? "x").trim() === "");
    return bare ? children.filter(isWord) : [node];
  });
}

function attributeOf({ name = "…", value, position }: MdxAttribute, line: number): Attribute {
  const read =
    value === null || value === undefined
      ? true
      : typeof value === "string"
        ? value
        : (literalOf(value.data?.estree) ?? COMPUTED);
  return { name, line: position?.start.line ?? line, value: name === "…" ? COMPUTED : read };
}

/** Every part of the body in reading order, each with the parts that it lies in, the nearest first. */
export function* walk(
  parts: readonly Part[],
  within: readonly Part[] = [],
): Generator<{ readonly part: Part; readonly within: readonly Part[] }> {
  for (const part of parts) {
    yield { part, within };
    yield* walk(part.parts, [part, ...within]);
  }
}

/** Every word of that name. */
export function wordsNamed(lesson: Lesson, ...names: readonly string[]): Part[] {
  return [...walk(lesson.body)]
    .map(({ part }) => part)
    .filter((part) => part.kind === "word" && names.includes(part.name));
}

/** An attribute's value; undefined where it is absent or computed. */
export function valueOf(part: Part, name: string): Literal | undefined {
  const value = part.attributes.find((attribute) => attribute.name === name)?.value;
  return value === COMPUTED ? undefined : value;
}

/** The same, where it is text. */
export function textOf(part: Part, name: string): string | undefined {
  const value = valueOf(part, name);
  return typeof value === "string" ? value : undefined;
}

/** The line on which an attribute stands, or its word where it is absent. */
export function lineOf(part: Part, name: string): number {
  return part.attributes.find((attribute) => attribute.name === name)?.line ?? part.line;
}
