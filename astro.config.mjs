import { defineConfig } from "astro/config";
import mdx from "@astrojs/mdx";
import solid from "@astrojs/solid-js";

export default defineConfig({
  integrations: [solid(), mdx()],
  trailingSlash: "always",
  devToolbar: { enabled: false },
});
