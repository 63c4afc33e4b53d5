/** Stryker's instrumenter puts every mutant of the engine into its code, each behind a switch. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const ROOT = join(import.meta.dirname, "../..");
const ENGINE = "src/engine";

export const RESULTS_FOLDER = join(ROOT, ".cache/mutation");
export const MUTANTS_FILE = join(RESULTS_FOLDER, "mutants.json");

/** One small change of the engine. */
export interface Mutant {
  readonly id: number;
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly replacement: string;
}

/** What the instrumented code calls: counts what is reached, and says whether a mutant is switched on. */
const SWITCHES = `const __mutation = globalThis.__mutation;
function stryCov_9fa48() {
  if (__mutation.reached === null) return;
  for (let i = 0; i < arguments.length; i += 1) __mutation.reached[arguments[i]] += 1;
}
function stryMutAct_9fa48(id) {
  if (__mutation.active === -1) return false;
  __mutation.asked += 1;
  if (__mutation.asked > __mutation.mostAsked) throw new Error("a mutant without end");
  return __mutation.active === id;
}
`;

/** Numbers for the names of mutants: they are compared many million times. */
function numbered(code: string): string {
  return code.replace(
    /(stryCov_9fa48|stryMutAct_9fa48)\(("\d+"(?:, "\d+")*)\)/g,
    (_call, name: string, ids: string) => `${name}(${ids.replaceAll('"', "")})`,
  );
}

const silent = (): undefined => undefined;
const never = (): boolean => false;
const LOGGER = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** The engine's files by path, with their mutants in them, and the list of these. */
export async function mutateEngine(): Promise<{
  readonly sources: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}> {
  const files = readdirSync(join(ROOT, ENGINE), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("index.ts"))
    .toSorted()
    .map((file) => join(ROOT, ENGINE, file))
    .map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const made = await new Instrumenter(LOGGER).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    noHeader: true,
  });
  return {
    sources: new Map(made.files.map(({ name, content }) => [name, SWITCHES + numbered(content)])),
    mutants: made.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id: Number(id),
      file: fileName.slice(ROOT.length + 1),
      line: location.start.line + 1,
      mutator: mutatorName,
      replacement: replacement.replace(/\s+/g, " ").slice(0, 100),
    })),
  };
}
