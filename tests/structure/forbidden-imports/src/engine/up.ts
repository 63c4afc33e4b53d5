import { text } from "../format/text.ts";

export const up = text;
