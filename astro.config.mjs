import { defineConfig } from "astro/config";
import mdx from "@astrojs/mdx";
import solid from "@astrojs/solid-js";
import { afterBuild } from "./scripts/site/after-build.mjs";
import { cutFonts } from "./scripts/site/fonts.mjs";
import { policy } from "./scripts/site/policy.mjs";
import { trustedTypes } from "./scripts/site/trusted-types.mjs";

export default defineConfig({
  integrations: [solid(), mdx(), afterBuild()],
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  prefetch: false,
  // Shiki colours code with inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  vite: { plugins: [trustedTypes()], resolve: { alias: await cutFonts() } },
  security: { csp: policy() },
});
