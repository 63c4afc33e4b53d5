import { createMemo, Show } from "solid-js";
import type { JSX } from "solid-js";
import { Cell } from "../cell/Cell.tsx";
import { Presets } from "../controls/Presets.tsx";
import { createFading } from "./create-fading.ts";
import { FADING_STAGES } from "./fading.ts";
import { FadingDesk } from "./FadingDesk.tsx";
import { LedgerBlank } from "./LedgerBlank.tsx";
import type { LedgerColumn, LedgerLine } from "./ledger-columns.ts";
import { LedgerTable } from "./LedgerTable.tsx";

/** One set of numbers: the worked lines and the scenario they come from. */
export interface LedgerVariant {
  readonly lines: readonly LedgerLine[];
  readonly scenario: unknown;
}

/** A ledger to be completed by hand: worked, last cell blank, last three blank, empty. */
export function FadingLedger(props: {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  readonly product: string;
  readonly variants: readonly LedgerVariant[];
}): JSX.Element {
  const variants = createMemo(() => props.variants.map(({ lines }) => lines));
  const fading = createFading(variants);
  const cell = (line: LedgerLine, column: LedgerColumn): JSX.Element => {
    const entry = createMemo(() => fading.entryAt(line.row, column));
    return (
      <Show
        when={entry()}
        fallback={
          <Show when={fading.isHidden(line.row, column)} fallback={line.cells[column]}>
            <span class="ledger-hidden">
              …<span class="visually-hidden"> not shown yet</span>
            </span>
          </Show>
        }
      >
        {(now) => <LedgerBlank fading={fading} line={line} column={column} entry={now()} />}
      </Show>
    );
  };

  return (
    <Cell
      id={props.id}
      title={props.title}
      sub={props.sub}
      scenario={() => props.variants[fading.variant()]?.scenario}
      presets={
        <Presets
          label="How much of it is given"
          presets={FADING_STAGES.map(({ id, label }) => ({
            id,
            label,
            pressed: fading.stage().id === id,
          }))}
          onPick={(id) => fading.open(FADING_STAGES.find((stage) => stage.id === id)!)}
        />
      }
    >
      <LedgerTable
        caption={props.title}
        lines={fading.lines()}
        source={fading.variant() === 0 ? props.source : `${props.source}~${fading.variant()}`}
        product={props.product}
        cell={cell}
      />
      <FadingDesk fading={fading} variants={props.variants.length} />
    </Cell>
  );
}
