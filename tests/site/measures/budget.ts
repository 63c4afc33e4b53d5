/** What a page may weigh, in bytes of brotli, every island alive and Plot not yet asked for. */
const KB = 1024;

/** The lab is for whoever has come to compute: it alone runs the engine as it wakes. */
const COMPUTES_AT_ONCE = /^\/(embed\/)?lab\/$/;

/** Scripts of any page. */
export function scriptBudget(url: string): number {
  return (COMPUTES_AT_ONCE.test(url) ? 96 : 60) * KB;
}

/** A lesson with its styles and fonts. */
export const WHOLE_LESSON = 160 * KB;

/** The one chunk that draws again what the build has drawn; fetched on intent. */
export const PLOT = 80 * KB;
