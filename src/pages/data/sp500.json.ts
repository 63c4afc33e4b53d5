import { packCloses } from "../../content/series/closes.ts";
import { readSp500 } from "../../content/series/read-sp500.ts";

/** The closes that lesson 13 replays. */
export function GET(): Response {
  return Response.json(packCloses(readSp500()));
}
