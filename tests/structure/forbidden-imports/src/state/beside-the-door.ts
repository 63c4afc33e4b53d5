import { deep } from "../engine/market/deep.ts";

export const beside = deep;
