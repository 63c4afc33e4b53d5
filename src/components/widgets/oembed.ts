/** How other sites may show an instrument: oembed.com, type "rich". */

/** A little taller than most instruments; the frame says its true height once it is there. */
const [WIDTH, HEIGHT] = [960, 720];

export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly provider_name: string;
  readonly provider_url?: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** @param site where the course is published; without it addresses are those of the page's own site */
export function oembedOf(widget: string, title: string, site: URL | undefined): Oembed {
  const path = `/embed/${widget}/`;
  const address = site === undefined ? path : new URL(path, site).href;
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Path Dependent",
    ...(site === undefined ? {} : { provider_url: new URL("/", site).href }),
    title,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${address}" title="Path Dependent: ${title}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`,
  };
}
