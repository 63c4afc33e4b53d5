/** What runs the bits in a page: bundled and minified as the site's scripts are. */
import path from "node:path";
import { build } from "vite";

/** One ES module that exports `allBits`. */
export async function bundleBits(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, "all-bits.ts"),
        formats: ["es"],
        fileName: "bits",
      },
    },
  });
  const [result] = [built].flat();
  if (!result || !("output" in result)) throw new Error("nothing was bundled");
  return result.output[0].code;
}
