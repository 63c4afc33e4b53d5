declare namespace App {
  interface Locals {
    /** Figures on the page so far: their popovers need ids. */
    figures?: number;
  }
}

/** For plain TypeScript, which cannot read .astro files; `astro check` reads the files themselves. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}
