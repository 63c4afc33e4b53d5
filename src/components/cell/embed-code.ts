/** The code that puts an instrument into another page. */

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The origin of an address as typed, or undefined. */
function originOf(site: string): string | undefined {
  try {
    const { origin, protocol } = new URL(site.includes("//") ? site : `https://${site}`);
    return protocol === "https:" || protocol === "http:" ? origin : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A frame with the instrument in the link's state. With the address of the embedding site comes the script
 * that keeps the frame as tall as it says it is.
 */
export function embedCode(asked: {
  readonly link: string;
  readonly widget: string;
  readonly title: string;
  readonly site: string;
  readonly height: number;
}): string {
  const page = new URL(asked.link);
  const frame = new URL(`/embed/${asked.widget}/`, page.origin);
  frame.search = page.search;
  const target = asked.site.trim() === "" ? undefined : originOf(asked.site.trim());
  if (target !== undefined) frame.searchParams.set("target", target);
  if (page.hash.startsWith("#~")) frame.hash = page.hash;
  const lines = [
    `<iframe src="${escaped(frame.href)}" title="${escaped(asked.title)}" width="100%" height="${asked.height}" loading="lazy"></iframe>`,
  ];
  if (target !== undefined) {
    lines.push(`<script src="${escaped(page.origin)}/embed/resize.js" async></script>`);
  }
  return lines.join("\n");
}
