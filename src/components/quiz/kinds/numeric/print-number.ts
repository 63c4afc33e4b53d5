/** A number of a question, with its unit, as it is shown. */
import { Decimal } from "../../../../engine/index.ts";
import {
  formatMoney,
  formatMultiple,
  formatNumber,
  formatPercent,
} from "../../../../format/index.ts";
import type { NumberField } from "./schema.ts";

/**
 * @example
 * printNumber({ unit: "multiple", decimals: 2 }, "2.538461") // → "2.54x"
 */
export function printNumber({ unit, decimals }: NumberField, value: Decimal | string): string {
  switch (unit) {
    case "amount":
      return formatMoney(value, { decimals });
    case "percent":
      return formatPercent(new Decimal(value).div(100), { decimals });
    case "multiple":
      return formatMultiple(value, { decimals });
    case "count":
      return formatNumber(value, { decimals });
  }
}
