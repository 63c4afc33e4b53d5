/** Attribute values that are written out: text, numbers, lists and records of them. */

export type Literal =
  string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/** What an expression is when it is not written out but computed. */
export const COMPUTED = Symbol("computed");

/** As much of ESTree as a written-out value can be made of. */
interface Expression {
  readonly type: string;
  readonly value?: unknown;
  readonly operator?: string;
  readonly argument?: Expression;
  readonly elements?: readonly (Expression | null)[];
  readonly properties?: readonly {
    readonly type: string;
    readonly computed?: boolean;
    readonly key?: Expression & { readonly name?: string };
    readonly value?: Expression;
  }[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** The program that remark-mdx makes of `{…}`: one statement, or none for a comment. */
export interface Program {
  readonly body?: readonly { readonly type: string; readonly expression?: Expression }[];
}

export function literalOf(program: Program | undefined): Literal | typeof COMPUTED | undefined {
  const [statement] = program?.body ?? [];
  return statement?.expression === undefined ? undefined : read(statement.expression);
}

function read(expression: Expression): Literal | typeof COMPUTED {
  switch (expression.type) {
    case "Literal":
      return expression.value as Literal;
    case "TemplateLiteral":
      return expression.quasis?.length === 1 ? expression.quasis[0]!.value.cooked : COMPUTED;
    case "UnaryExpression": {
      const value = expression.argument === undefined ? COMPUTED : read(expression.argument);
      return expression.operator === "-" && typeof value === "number" ? -value : COMPUTED;
    }
    case "ArrayExpression":
      return all(
        (expression.elements ?? []).map((item) => (item === null ? COMPUTED : read(item))),
      );
    case "ObjectExpression":
      return readRecord(expression);
    default:
      return COMPUTED;
  }
}

function all(items: readonly (Literal | typeof COMPUTED)[]): Literal | typeof COMPUTED {
  return items.every((item) => item !== COMPUTED) ? items : COMPUTED;
}

function readRecord({ properties = [] }: Expression): Literal | typeof COMPUTED {
  const entries: [string, Literal][] = [];
  for (const { type, computed, key, value } of properties) {
    const name = key?.name ?? key?.value;
    const read_ = value === undefined ? COMPUTED : read(value);
    if (type !== "Property" || computed === true || typeof name !== "string") return COMPUTED;
    if (read_ === COMPUTED) return COMPUTED;
    entries.push([name, read_]);
  }
  return Object.fromEntries(entries);
}
