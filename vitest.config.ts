import { defineConfig } from "vitest/config";
import solid from "vite-plugin-solid";

// Results must not hang on where they are run; a test that wants another zone or locale sets it itself.
process.env["TZ"] = "UTC";
process.env["LC_ALL"] = "en_US.UTF-8";

/** Folders of tests that need more than plain Node. */
const SERVER_RENDERED = "tests/ssr/**/*.test.{ts,tsx}";
const IN_A_DOM = ["tests/components/**/*.test.{ts,tsx}", "tests/state/**/*.test.tsx"];
const BUILT_SITE = "tests/site/**/*.test.ts";

/** For every project of tests. Limits of time only end what hangs: a busy machine is no failure. */
const EVERYWHERE = {
  setupFiles: ["tests/support/fixed-seed.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // One process less to start for each of some hundred small files, on machines with two cores.
    isolate: true,
    // Left to itself it keeps one processor free, which of two is half.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...EVERYWHERE,
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [SERVER_RENDERED, ...IN_A_DOM, BUILT_SITE],
        },
      },
      {
        plugins: [solid({ ssr: true, hot: false })],
        test: { ...EVERYWHERE, name: "ssr", environment: "node", include: [SERVER_RENDERED] },
      },
      {
        plugins: [solid({ hot: false })],
        test: {
          ...EVERYWHERE,
          name: "dom",
          environment: "jsdom",
          setupFiles: [
            ...EVERYWHERE.setupFiles,
            "tests/support/wait-for-what-loads.ts",
            "tests/support/nothing-in-sight.ts",
          ],
          include: IN_A_DOM,
        },
      },
      {
        test: { ...EVERYWHERE, name: "site", environment: "node", include: [BUILT_SITE] },
      },
    ],
  },
});
