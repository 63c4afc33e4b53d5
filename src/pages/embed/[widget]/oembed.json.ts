import type { APIContext } from "astro";
import { embeds } from "../../../components/widgets/embeds.ts";
import { oembedOf } from "../../../components/widgets/oembed.ts";

export function getStaticPaths() {
  return Object.keys(embeds).map((widget) => ({ params: { widget } }));
}

export function GET({ params, site }: APIContext): Response {
  const widget = params["widget"] as keyof typeof embeds;
  return Response.json(oembedOf(widget, embeds[widget].title, site));
}
