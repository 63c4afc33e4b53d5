import { createSignal } from "solid-js";
import { bit } from "./utils/bits.ts";

export const signal = createSignal(bit);
