declare namespace App {
  interface Locals {
    /** Popovers built into the page so far: each needs an id of its own. */
    popovers?: number;
  }
}

/** For plain TypeScript, which cannot read .astro files; `astro check` reads the files themselves. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}
