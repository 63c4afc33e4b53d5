/**
 * What of a link cannot be used, said under the page's heading. Each instrument says it too, but wakes only when it
 * is seen, which may be screens below.
 */
import { namedModels, parseState } from "../../state/url-codec.ts";
import { parametersOf } from "../widgets/parameter-sets.ts";

/** So many notices are told here; the instruments tell them all. */
const MOST_TOLD = 2;
/** A region must be on the page a moment before its words are, to be spoken. */
const SPOKEN_AFTER_MS = 200;

async function noticesOfPage(search: string, hash: string): Promise<readonly string[]> {
  const primary =
    document.querySelector<HTMLElement>("[data-primary-model]")?.dataset["primaryModel"];
  const named = namedModels(search, hash).filter(
    (name) => name !== primary && document.getElementById(name) !== null,
  );
  const models = [...(primary === undefined ? [] : [primary]), ...named];
  const all = await Promise.all(
    models.map(async (name) => {
      // A name that is no model's has nothing to say.
      const set = await parametersOf(name).catch(() => undefined);
      return set === undefined ? [] : parseState(search, hash, name, set, primary).notices;
    }),
  );
  // What is wrong with the whole link, every model says.
  return [...new Set(all.flat())];
}

/** Shows what a link says that cannot be used, once, in a line that is spoken when the reader pauses. */
export async function showLinkNotices(search: string, hash: string): Promise<void> {
  const notices = await noticesOfPage(search, hash);
  const heading = document.querySelector("main h1");
  if (notices.length === 0 || heading === null) return;
  const line = document.createElement("p");
  line.className = "link-notice";
  line.setAttribute("role", "status");
  heading.after(line);
  const more = notices.length > MOST_TOLD ? " More is said beside the instrument." : "";
  setTimeout(() => {
    line.textContent = `${notices.slice(0, MOST_TOLD).join(" ")}${more}`;
  }, SPOKEN_AFTER_MS);
}
