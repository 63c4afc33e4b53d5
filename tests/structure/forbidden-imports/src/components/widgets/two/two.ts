import { plot } from "@observablehq/plot";

export const two = plot;
