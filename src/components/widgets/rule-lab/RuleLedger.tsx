import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { linesOf } from "../../ledger/ledger-lines.ts";
import { LedgerTable } from "../../ledger/LedgerTable.tsx";
import { createDerived } from "../derived.ts";
import { holdingLook } from "./paths-of-holdings.ts";
import { STAKE } from "./holdings.ts";
import { ruleLab } from "./rule-lab.model.ts";
import type { HoldingId } from "./holdings.ts";

/** The ledger of one of the lab's holdings, linked with the lab. */
export function RuleLedger(props: {
  readonly holding: HoldingId;
  readonly title: string;
  readonly sub: string;
}): JSX.Element {
  const model = useModel(ruleLab.name, ruleLab.set);
  const derived = createDerived(ruleLab, model.values);
  return (
    <Cell id={`${props.holding}-ledger`} title={props.title} sub={props.sub} model={model}>
      <LedgerTable
        caption={`Ledger of the ${holdingLook[props.holding].label} holding, stake ${STAKE}`}
        lines={linesOf(derived.result().holdings[props.holding].ledger, STAKE)}
        source={ruleLab.name}
        product={props.holding}
      />
    </Cell>
  );
}
