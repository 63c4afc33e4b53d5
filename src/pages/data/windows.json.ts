import { loadWindows } from "../../content/series/load-windows.ts";

/** Windows of real closes that questions of lesson 13 ask about. */
export async function GET(): Promise<Response> {
  return Response.json(await loadWindows());
}
