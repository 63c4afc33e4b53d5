import { defineConfig } from "astro/config";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import solid from "@astrojs/solid-js";
import { afterBuild } from "./scripts/site/after-build.mjs";
import { cutFonts } from "./scripts/site/fonts.mjs";
import { keepTogether } from "./scripts/site/keep-together.mjs";
import { lateIslands } from "./scripts/site/late-islands.mjs";
import { lateNumberFormat } from "./scripts/site/late-number-format.mjs";
import { policy } from "./scripts/site/policy.mjs";
import { trustedTypes } from "./scripts/site/trusted-types.mjs";

/** What goes together goes in one file: a dozen small ones weigh more and ask more often (0015, 0021). */
const GROUPS = [
  {
    name: "cell",
    test: /src\/(components\/(cell\/(Cell|CellFoot|CopyButton|EmbedCode)\.tsx|controls\/(Slider|NumberField|Choice|Presets|LockedControl|ChangedDot|Select|TypedNumber)\.tsx|controls\/create-late\.ts|widgets\/(ControlStrip\.tsx|derived\.ts|fetch-once\.ts|model-definition\.ts))|pace\/(after-paint|own-task)\.ts|state\/(marks|model|model-store|page-models|url-codec)\.ts)/,
  },
  {
    name: "chart",
    test: /src\/components\/charts\/(ChartFigure\.tsx|frame\.ts|series-lines\.ts|end-labels\.ts|paths-chart\.ts)/,
  },
  {
    name: "sentence",
    test: /src\/(components\/(sentence\/(LiveValue|ValuePopover|LiveScrub|TryThisIsland)\.tsx|sentence\/follow-model\.ts|controls\/Scrub\.tsx))/,
  },
];

export default defineConfig({
  integrations: [solid(), mdx(), afterBuild()],
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  prefetch: false,
  // Shiki colours code with inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [keepTogether] }) },
  vite: {
    plugins: [trustedTypes(), lateIslands(), lateNumberFormat()],
    resolve: { alias: await cutFonts() },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } },
    },
  },
  security: { csp: policy() },
});
