import type { APIContext } from "astro";
import { embeds } from "../../../components/widgets/embeds.ts";

/** A little taller than most instruments; the frame says its true height once it is there. */
const [WIDTH, HEIGHT] = [960, 720];

export function getStaticPaths() {
  return Object.keys(embeds).map((widget) => ({ params: { widget } }));
}

/** How other sites may show the instrument: oembed.com, type "rich". */
export function GET({ params, site }: APIContext): Response {
  const widget = params["widget"] as keyof typeof embeds;
  const { title } = embeds[widget];
  const address =
    site === undefined ? `/embed/${widget}/` : new URL(`/embed/${widget}/`, site).href;
  return Response.json({
    version: "1.0",
    type: "rich",
    provider_name: "Path Dependent",
    title,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${address}" title="Path Dependent: ${title}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`,
  });
}
