import type { Engine } from "../engine/index.ts";

export const text = (engine: Engine): string => engine.name;
