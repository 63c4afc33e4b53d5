import { Decimal } from "decimal.js";

export const one = new Decimal(1);
