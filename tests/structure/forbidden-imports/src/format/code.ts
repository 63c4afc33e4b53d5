import { engine } from "../engine/index.ts";

export const code = engine;
