import { filesOf } from "../support/files-of.ts";

/** The address of every page of the built site, so that a new page is swept at once. */
export const builtPages = (): string[] =>
  filesOf("dist", ".html").map((file) => file.replace(/^dist/, "").replace(/\/index\.html$/, "/"));
