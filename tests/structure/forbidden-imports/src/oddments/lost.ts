import { nothing } from "./nothing.ts";

export const lost = nothing;
