import { defineConfig } from "vitest/config";

/** The engine's tests only: what else runs under `npm test` says nothing about the engine's mutants. */
export default defineConfig({
  test: {
    environment: "node",
    setupFiles: ["tests/support/fixed-seed.ts"],
    include: ["tests/engine/**/*.test.ts"],
  },
});
