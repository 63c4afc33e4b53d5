/** A row of the comparison of four kinds of leveraged token. */

/** What a cell says; a statement about a platform names its source. */
export interface Said {
  readonly text: string;
  readonly source?: string;
}

/** A simulation, in the state that shows what a row says. */
export interface Shown {
  readonly label: string;
  readonly page: string;
  /** The cell to look at. */
  readonly cell: string;
  readonly model: string;
  readonly values: Readonly<Record<string, number | string>>;
}

export const kinds = {
  company: "On an exchange",
  collateral: "Collateral token",
  vault: "Perpetual vault",
  pool: "Pool token",
} as const;
export type Kind = keyof typeof kinds;

export interface Row {
  readonly id: string;
  readonly ask: string;
  readonly said: Readonly<Record<Kind, readonly Said[]>>;
  readonly shown: readonly Shown[];
}

/** The sources that the cells of some rows name. */
export function citedInRows(rows: readonly Row[]): readonly { readonly id: string }[] {
  return rows
    .flatMap(({ said }) => Object.values(said).flat())
    .flatMap(({ source }) => (source === undefined ? [] : [{ id: source }]));
}

/** The address of a simulation: every value is named in full, which each page reads. */
export function addressOf({ page, cell, model, values }: Shown): string {
  const query = Object.entries(values).map(([key, value]) => `${model}.${key}=${value}`);
  return `${page}?${[...query, "v=1"].join("&")}#${cell}`;
}
