import { mkdirSync, writeFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";
import { MUTANTS_FILE, mutateEngine, RESULTS_FOLDER } from "./tests/mutation/mutate-engine.ts";

const { sources, mutants } = await mutateEngine();
mkdirSync(RESULTS_FOLDER, { recursive: true });
writeFileSync(MUTANTS_FILE, JSON.stringify(mutants));

/** The mutants come when every test of the engine has run once without them. */
class MutantsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = (file: TestSpecification): number =>
      Number(file.moduleId.endsWith(".mutants.ts"));
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => isLast(a) - isLast(b));
  }
}

/** The engine's tests in one process, with every mutant of the engine in the code, none of them switched on. */
export default defineConfig({
  plugins: [
    {
      name: "mutated-engine",
      enforce: "pre",
      transform: (_code, id) => sources.get(id.split("?")[0] ?? ""),
    },
  ],
  test: {
    environment: "node",
    pool: "forks",
    isolate: false,
    fileParallelism: false,
    // Kept by a file's own text: the numbers of its changes hang on the files before it.
    fsModuleCache: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A hundredth of the random cases: each runs again for many a mutant.
    env: { LAW_SCALE: process.env["LAW_SCALE"] ?? "0.01" },
    setupFiles: ["tests/support/fixed-seed.ts", "tests/mutation/watch-tests.ts"],
    include: ["tests/engine/**/*.test.ts", "tests/mutation/engine.mutants.ts"],
    // Both only run again what other tests state, for seconds each.
    exclude: ["tests/engine/bits/**", "tests/engine/reference/pinned-paths.test.ts"],
    sequence: { sequencer: MutantsLast },
  },
});
