/** A ledger to be filled in, with a blank in every state. */
import { For, onMount } from "solid-js";
import type { JSX } from "solid-js";
import { createFading } from "../ledger/create-fading.ts";
import { FADING_STAGES } from "../ledger/fading.ts";
import { FadingDesk } from "../ledger/FadingDesk.tsx";
import type { LedgerLine } from "../ledger/ledger-columns.ts";
import { LedgerBlank } from "../ledger/LedgerBlank.tsx";
import { LedgerTable } from "../ledger/LedgerTable.tsx";

const STATES = ["right", "wrong", "shown", "hinted", "finished"] as const;

function OneLedger(props: {
  readonly lines: readonly LedgerLine[];
  readonly state: (typeof STATES)[number];
}): JSX.Element {
  const fading = createFading(() => [props.lines]);
  onMount(() => {
    fading.open(FADING_STAGES.find(({ id }) => id === "last-three")!);
    for (const { row, column, answer } of fading.blanks()) {
      switch (props.state) {
        case "finished":
          fading.check(row, column, answer);
          break;
        case "right":
          if (fading.blanks()[0]!.row === row) fading.check(row, column, answer);
          break;
        case "wrong":
          fading.check(row, column, "1");
          break;
        case "shown":
          fading.check(row, column, "a lot");
          fading.show();
          break;
        case "hinted":
          fading.hint();
      }
    }
  });
  return (
    <div class="cell-out">
      <LedgerTable
        caption={`Blanks: ${props.state}`}
        lines={props.lines}
        source={`specimen-${props.state}`}
        product="daily"
        cell={(line, column) => {
          const entry = fading.entryAt(line.row, column);
          return entry === undefined ? (
            line.cells[column]
          ) : (
            <LedgerBlank fading={fading} line={line} column={column} entry={entry} />
          );
        }}
      />
      <FadingDesk fading={fading} variants={1} />
    </div>
  );
}

export function LedgerSpecimens(props: { readonly lines: readonly LedgerLine[] }): JSX.Element {
  return (
    <For each={STATES}>
      {(state) => (
        <section class="cell needs-js" aria-label={`A ledger, ${state}`}>
          <h3>A ledger, {state}</h3>
          <OneLedger lines={props.lines} state={state} />
        </section>
      )}
    </For>
  );
}
