import type { JSX } from "solid-js";
import type { Entry, Fading } from "./create-fading.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";
import type { LedgerColumn, LedgerLine } from "./ledger-columns.ts";

const STATES = { open: "", wrong: "not right yet", right: "right", shown: "shown to you" } as const;

/** A cell that the reader fills in. Enter or leaving it checks; what is right stays. */
export function LedgerBlank(props: {
  readonly fading: Fading;
  readonly line: LedgerLine;
  readonly column: LedgerColumn;
  readonly entry: Entry;
}): JSX.Element {
  const label = (): string => {
    const column = LEDGER_COLUMNS.find(({ id }) => id === props.column)!.label;
    const state = STATES[props.entry.state];
    return `${column}, ${props.line.event}, row ${props.line.row + 1}${state === "" ? "" : `, ${state}`}`;
  };
  const check = (input: HTMLInputElement): void =>
    props.fading.check(props.line.row, props.column, input.value);

  return (
    <input
      class="ledger-blank"
      data-state={props.entry.state}
      type="text"
      inputmode="text"
      autocomplete="off"
      maxlength="24"
      size="6"
      aria-label={label()}
      aria-invalid={props.entry.state === "wrong"}
      readonly={props.entry.state === "right" || props.entry.state === "shown"}
      value={props.entry.text}
      onFocus={() => props.fading.focus(props.line.row, props.column)}
      onChange={(event) => check(event.currentTarget)}
      onKeyDown={(event) => {
        // Enter checks by itself only where the text has changed since the last check.
        if (event.key === "Enter") check(event.currentTarget);
      }}
    />
  );
}
