/** A number computed at build, with what a reader needs to check it. */
import type { Decimal, Scenario } from "../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber, formatPercent } from "../../format/index.ts";

export interface Figure {
  readonly text: string;
  readonly label: string;
  readonly formula: string;
  /** The inputs in words, where there are others than a scenario's. */
  readonly inputs?: string | undefined;
  /** Where the scenario is found when a reader opens the number: a stored one, or a model's at its defaults. */
  readonly source?: { readonly stored: string } | { readonly model: string; readonly of: string };
  /** What was run, where something was: it can be opened in the lab, this product among others. */
  readonly run?: { readonly scenario: Scenario; readonly product?: string | undefined } | undefined;
  /** Whose number it is: the colour of its product. */
  readonly role?: string | undefined;
  /** The step of a run that it belongs to, as `data-mark`. */
  readonly mark?: string | undefined;
}

export interface FigureFormat {
  readonly as?: "percent" | "multiple" | "money" | "number" | undefined;
  readonly decimals?: number | undefined;
  readonly sign?: boolean | undefined;
  readonly unsigned?: boolean | undefined;
  readonly stake?: number | undefined;
}

export function formatFigure(value: Decimal, format: FigureFormat): string {
  const scaled = format.stake === undefined ? value : value.times(format.stake);
  const shown = format.unsigned === true ? scaled.abs() : scaled;
  const options = { decimals: format.decimals, sign: format.sign };
  switch (format.as ?? "number") {
    case "percent":
      return formatPercent(shown, { ...options, decimals: format.decimals ?? 1 });
    case "multiple":
      return formatMultiple(shown, options);
    case "money":
      return formatMoney(shown, options);
    case "number":
      return formatNumber(shown, options);
  }
}
