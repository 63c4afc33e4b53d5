declare namespace App {
  interface Locals {
    /** Figures on the page so far: their popovers need ids. */
    figures?: number;
  }
}
